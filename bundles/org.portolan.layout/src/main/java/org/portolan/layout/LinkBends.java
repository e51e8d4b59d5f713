/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.portolan.drawing.Box;
import org.portolan.drawing.ClusterSketch;
import org.portolan.drawing.InstallationSketch;
import org.portolan.drawing.LinkSketch;
import org.portolan.drawing.Point;

/**
 * Bends that lead links out of a cluster to a switch below it without running behind other hosts: straight down from
 * the lowest row, through the gap beside its column from the rows above.
 */
final class LinkBends {

    /** How far below the cluster the links fan out. */
    private static final double BELOW = 14;
    private static final double HALF_GAP = 14;

    private final Map<String, Box> boxes;
    private final Map<String, ClusterSketch> clusterOf = new HashMap<>();

    private LinkBends(InstallationSketch sketch, Map<String, Box> boxes) {
        this.boxes = boxes;
        sketch.clusters().forEach(cluster -> cluster.hosts().forEach(host -> clusterOf.put(host.id(), cluster)));
    }

    /** The bends of the links that need any, by the id of the link, from its first end to its second. */
    static Map<String, List<Point>> of(InstallationSketch sketch, Map<String, Box> boxes) {
        var bends = new LinkBends(sketch, boxes);
        var byLink = new LinkedHashMap<String, List<Point>>();
        for (LinkSketch link : sketch.links()) {
            List<Point> there = bends.between(link.fromId(), link.toId());
            List<Point> back = bends.between(link.toId(), link.fromId());
            if (!there.isEmpty()) {
                byLink.put(link.id(), there);
            } else if (!back.isEmpty()) {
                byLink.put(link.id(), back.reversed());
            }
        }
        return byLink;
    }

    private List<Point> between(String host, String outside) {
        ClusterSketch cluster = clusterOf.get(host);
        if (cluster == null || clusterOf.containsKey(outside)) {
            return List.of();
        }
        double exit = boxes.get(cluster.id()).bottom() + BELOW;
        Box box = boxes.get(host);
        if (boxes.get(outside).y() <= exit) {
            return List.of();
        }
        List<Box> column = cluster.hosts().stream().map(other -> boxes.get(other.id()))
                .filter(other -> other.x() == box.x()).toList();
        if (column.stream().noneMatch(other -> other.y() > box.y())) {
            return List.of(new Point(Math.rint(box.centre().x()), exit));
        }
        double gap = column.stream().mapToDouble(Box::right).max().orElse(box.right()) + HALF_GAP;
        return List.of(new Point(gap, Math.rint(box.centre().y())), new Point(gap, exit));
    }
}
