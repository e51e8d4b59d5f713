/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the points that links run through: from border to border, links between the same two ends side by side. */
final class LinkRoutes {
    private static final double APART = 26;

    private LinkRoutes() {
    }

    /** Routes of the links whose two ends have bounds, in the links' order. */
    static Map<LinkSketch, List<Point>> of(List<LinkSketch> links, InstallationBounds bounds) {
        var routes = new LinkedHashMap<LinkSketch, List<Point>>();
        var total = new HashMap<String, Integer>();
        var seen = new HashMap<String, Integer>();
        links.forEach(link -> total.merge(ends(link), 1, Integer::sum));
        for (var link : links) {
            var from = bounds.box(link.fromId());
            var to = bounds.box(link.toId());
            if (from.isPresent() && to.isPresent() && !link.fromId().equals(link.toId())) {
                int number = seen.merge(ends(link), 1, Integer::sum) - 1;
                double aside = (number - (total.get(ends(link)) - 1) / 2.0) * APART;
                routes.put(link, route(link, from.get(), to.get(), bounds, aside));
            }
        }
        return routes;
    }

    private static String ends(LinkSketch link) {
        boolean inOrder = link.fromId().compareTo(link.toId()) <= 0;
        return inOrder ? link.fromId() + "\n" + link.toId() : link.toId() + "\n" + link.fromId();
    }

    private static List<Point> route(LinkSketch link, Box from, Box to, InstallationBounds bounds, double aside) {
        var bends = bounds.bends().getOrDefault(link.id(), List.of());
        if (!bends.isEmpty()) {
            var route = new ArrayList<Point>();
            route.add(onBorder(from, from.centre(), bends.getFirst()));
            route.addAll(bends);
            route.add(onBorder(to, to.centre(), bends.getLast()));
            return List.copyOf(route);
        }
        var shift = aside(link, from.centre(), to.centre(), aside);
        var start = from.centre().moved(shift.x(), shift.y());
        var end = to.centre().moved(shift.x(), shift.y());
        return List.of(onBorder(from, start, end), onBorder(to, end, start));
    }

    /** A step at right angles to the line; to the same side whichever end the link starts at. */
    private static Point aside(LinkSketch link, Point from, Point to, double distance) {
        double length = from.distanceTo(to);
        if (length == 0) {
            return new Point(0, 0);
        }
        double step = link.fromId().compareTo(link.toId()) <= 0 ? distance : -distance;
        return new Point(-(to.y() - from.y()) / length * step, (to.x() - from.x()) / length * step);
    }

    /** Where the line from a point in the box to another one leaves the box; the other point when that lies inside. */
    static Point onBorder(Box box, Point inside, Point outside) {
        double right = part(inside.x(), outside.x(), box.right());
        double left = part(inside.x(), outside.x(), box.x());
        double bottom = part(inside.y(), outside.y(), box.bottom());
        double top = part(inside.y(), outside.y(), box.y());
        double part = Math.min(Math.min(left, right), Math.min(top, bottom));
        return part >= 1 ? outside : inside.towards(outside, part);
    }

    /** How far along from one coordinate to another a border lies; infinite where it is never crossed. */
    private static double part(double from, double to, double border) {
        double part = (border - from) / (to - from);
        return part >= 0 ? part : Double.MAX_VALUE;
    }
}
