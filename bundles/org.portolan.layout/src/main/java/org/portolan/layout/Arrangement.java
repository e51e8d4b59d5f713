/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.rectpacking.options.RectPackingMetaDataProvider;
import org.eclipse.elk.alg.rectpacking.options.RectPackingOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.portolan.drawing.Box;
import org.portolan.drawing.Size;

/**
 * Places clusters, switches and notes around each other with ELK: what links join from top to bottom along the links,
 * and the groups that come of it packed beside each other.
 */
final class Arrangement {

    /** Wanted width to height of the whole: that of a screen. */
    static final double ASPECT_RATIO = 1.6;
    /** Beyond this many boxes, layers along the links make a long strip that nobody can read. */
    private static final int MOST_ALONG_LINKS = 12;
    private static final double GAP = 28;
    /** Between linked boxes: room for the labels of the links. */
    private static final double LINK_GAP = 110;

    Arrangement() {
        var service = LayoutMetaDataService.getInstance();
        if (service.getAlgorithmData(LayeredOptions.ALGORITHM_ID) == null) {
            service.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        }
        if (service.getAlgorithmData(RectPackingOptions.ALGORITHM_ID) == null) {
            service.registerLayoutMetaDataProviders(new RectPackingMetaDataProvider());
        }
    }

    /** A place for every box, the upper left corner of the whole at the origin. */
    Map<String, Box> arrange(Map<String, Size> sizes, List<Course> courses) {
        List<Map<String, Box>> groups = groups(sizes.keySet().stream().toList(), courses).stream()
                .map(group -> arrangeGroup(group, sizes, courses)).toList();
        if (groups.size() == 1) {
            return groups.getFirst();
        }
        var outlines = new LinkedHashMap<String, Size>();
        for (int i = 0; i < groups.size(); i++) {
            outlines.put(Integer.toString(i), Box.around(List.copyOf(groups.get(i).values())).size());
        }
        Map<String, Box> places = packed(outlines);
        var boxes = new LinkedHashMap<String, Box>();
        for (int i = 0; i < groups.size(); i++) {
            Box place = places.get(Integer.toString(i));
            groups.get(i).forEach((id, box) -> boxes.put(id, box.moved(place.x(), place.y())));
        }
        return boxes;
    }

    /** Ids in groups that links join, both in the order of the ids. */
    private static List<List<String>> groups(List<String> ids, List<Course> courses) {
        var groupOf = new HashMap<String, List<String>>();
        ids.forEach(id -> groupOf.put(id, new ArrayList<>(List.of(id))));
        for (Course course : courses) {
            List<String> one = groupOf.get(course.from());
            List<String> other = groupOf.get(course.to());
            if (one != other) {
                one.addAll(other);
                other.forEach(id -> groupOf.put(id, one));
            }
        }
        var groups = new ArrayList<List<String>>();
        ids.stream().map(groupOf::get).filter(group -> !groups.contains(group)).forEach(groups::add);
        return groups;
    }

    private Map<String, Box> arrangeGroup(List<String> group, Map<String, Size> sizes, List<Course> courses) {
        var members = new LinkedHashMap<String, Size>();
        group.forEach(id -> members.put(id, sizes.get(id)));
        if (group.size() == 1) {
            return Map.of(group.getFirst(), Box.of(members.get(group.getFirst()).roundedUp()));
        }
        return group.size() <= MOST_ALONG_LINKS
                ? alongLinks(members, courses.stream().filter(course -> members.containsKey(course.from())).toList())
                : packed(members);
    }

    private static Map<String, Box> alongLinks(Map<String, Size> sizes, List<Course> courses) {
        var graph = ElkGraphUtil.createGraph();
        var nodes = nodes(graph, sizes);
        courses.forEach(course -> ElkGraphUtil.createSimpleEdge(nodes.get(course.from()), nodes.get(course.to())));
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LINK_GAP);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        return layout(graph, nodes);
    }

    private static Map<String, Box> packed(Map<String, Size> sizes) {
        var graph = ElkGraphUtil.createGraph();
        var nodes = nodes(graph, sizes);
        graph.setProperty(CoreOptions.ALGORITHM, RectPackingOptions.ALGORITHM_ID);
        graph.setProperty(RectPackingOptions.ASPECT_RATIO, ASPECT_RATIO);
        graph.setProperty(RectPackingOptions.SPACING_NODE_NODE, GAP);
        graph.setProperty(RectPackingOptions.PADDING, new ElkPadding(0));
        return layout(graph, nodes);
    }

    private static Map<String, ElkNode> nodes(ElkNode graph, Map<String, Size> sizes) {
        var nodes = new LinkedHashMap<String, ElkNode>();
        sizes.forEach((id, size) -> {
            var node = ElkGraphUtil.createNode(graph);
            node.setDimensions(Math.ceil(size.width()), Math.ceil(size.height()));
            nodes.put(id, node);
        });
        return nodes;
    }

    private static Map<String, Box> layout(ElkNode graph, Map<String, ElkNode> nodes) {
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        double left = nodes.values().stream().mapToDouble(ElkNode::getX).min().orElse(0);
        double top = nodes.values().stream().mapToDouble(ElkNode::getY).min().orElse(0);
        var boxes = new LinkedHashMap<String, Box>();
        nodes.forEach((id, node) -> boxes.put(id, new Box(Math.rint(node.getX() - left), Math.rint(node.getY() - top),
                node.getWidth(), node.getHeight())));
        return boxes;
    }
}
