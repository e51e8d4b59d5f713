/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.layout;

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

/** Places boxes beside each other with ELK, along their links while these can be followed, else packed. */
final class Arrangement {
    /** Beyond this many boxes, layers along the links make a long strip that nobody can read; a grid is better. */
    private static final int MOST_ALONG_LINKS = 12;
    /** Wanted width to height of the whole: that of a screen. */
    private static final double ASPECT_RATIO = 1.6;
    private static final double GAP = 28;
    /** Between linked boxes: room for the label of the link. */
    private static final double LINK_GAP = 170;

    /** A link between two boxes. */
    record Course(String from, String to) {
    }

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
        if (sizes.isEmpty()) {
            return Map.of();
        }
        var graph = ElkGraphUtil.createGraph();
        var nodes = new LinkedHashMap<String, ElkNode>();
        sizes.forEach((id, size) -> nodes.put(id, node(graph, size)));
        if (!courses.isEmpty() && sizes.size() <= MOST_ALONG_LINKS) {
            courses.forEach(course -> ElkGraphUtil.createSimpleEdge(nodes.get(course.from()), nodes.get(course.to())));
            alongLinks(graph);
        } else {
            packed(graph);
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return boxes(nodes);
    }

    private static ElkNode node(ElkNode graph, Size size) {
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(Math.ceil(size.width()), Math.ceil(size.height()));
        return node;
    }

    private static void alongLinks(ElkNode graph) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.ASPECT_RATIO, ASPECT_RATIO);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LINK_GAP);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
    }

    private static void packed(ElkNode graph) {
        graph.setProperty(CoreOptions.ALGORITHM, RectPackingOptions.ALGORITHM_ID);
        graph.setProperty(RectPackingOptions.ASPECT_RATIO, ASPECT_RATIO);
        graph.setProperty(RectPackingOptions.SPACING_NODE_NODE, GAP);
        graph.setProperty(RectPackingOptions.PADDING, new ElkPadding(0));
    }

    private static Map<String, Box> boxes(Map<String, ElkNode> nodes) {
        double left = nodes.values().stream().mapToDouble(ElkNode::getX).min().orElse(0);
        double top = nodes.values().stream().mapToDouble(ElkNode::getY).min().orElse(0);
        var boxes = new LinkedHashMap<String, Box>();
        nodes.forEach((id, node) -> boxes.put(id, new Box(Math.rint(node.getX() - left), Math.rint(node.getY() - top),
                node.getWidth(), node.getHeight())));
        return boxes;
    }
}
