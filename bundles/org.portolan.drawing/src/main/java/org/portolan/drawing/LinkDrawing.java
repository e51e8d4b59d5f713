/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;
import java.util.Optional;

import org.portolan.drawing.HitRegion.Kind;
import org.portolan.drawing.Shape.Alignment;

/** Draws a link along a route that somebody else found, with its label on a plate in the middle. */
public final class LinkDrawing {
    private static final double ARROW = 10;
    private static final double REACH = 4;

    private final TextMeasure measure;

    public LinkDrawing(TextMeasure measure) {
        this.measure = measure;
    }

    /** The link in the units of its route, not in units of its own; the size reaches to the route's far corner. */
    public Drawing draw(LinkSketch link, List<Point> route, DetailLevel detail) {
        var to = new DrawingBuilder(measure);
        to.add(new Shape.Line(route, link.stroke()));
        if (link.kind().directed() && detail.atLeast(DetailLevel.NAMES)) {
            arrow(to, link, route);
        }
        for (int i = 1; i < route.size(); i++) {
            to.region(segmentBox(route.get(i - 1), route.get(i)), Kind.LINK, link.id(), tip(link));
        }
        var extent = Box.around(route.stream().map(p -> new Box(p.x(), p.y(), 0, 0)).toList());
        return to.build(new Size(Math.max(0, extent.right()), Math.max(0, extent.bottom())));
    }

    /** The label on its plate, centred at a point; nothing without a label or below full detail. */
    public Optional<Drawing> label(LinkSketch link, DetailLevel detail) {
        if (link.label().isEmpty() || detail != DetailLevel.FULL) {
            return Optional.empty();
        }
        var size = labelSize(link);
        var to = new DrawingBuilder(measure);
        to.frame(Box.of(size).inset(0.5), size.height() / 2, Ink.BACKGROUND, Stroke.of(link.kind().stroke().ink(), 1));
        to.text(Box.of(size).without(new Insets(0, 9, 0, 8)), link.label(), FontRole.SMALL, Ink.TEXT, Alignment.MIDDLE);
        to.region(Box.of(size), Kind.LINK, link.id(), tip(link));
        return Optional.of(to.build(size));
    }

    /** Size of the label's plate. */
    public Size labelSize(LinkSketch link) {
        return new Size(measure.width(link.label(), FontRole.SMALL) + 18, measure.lineHeight(FontRole.SMALL) + 6)
                .roundedUp();
    }

    /** The point half way along a route. */
    public static Point middle(List<Point> route) {
        double half = 0;
        for (int i = 1; i < route.size(); i++) {
            half += route.get(i - 1).distanceTo(route.get(i)) / 2;
        }
        for (int i = 1; i < route.size(); i++) {
            double part = route.get(i - 1).distanceTo(route.get(i));
            if (part >= half && part > 0) {
                return route.get(i - 1).towards(route.get(i), half / part);
            }
            half -= part;
        }
        return route.getFirst();
    }

    private static String tip(LinkSketch link) {
        return link.label();
    }

    private static void arrow(DrawingBuilder to, LinkSketch link, List<Point> route) {
        var tip = route.getLast();
        var from = route.get(route.size() - 2);
        double length = from.distanceTo(tip);
        if (length < ARROW) {
            return;
        }
        double ux = (tip.x() - from.x()) / length;
        double uy = (tip.y() - from.y()) / length;
        var foot = tip.moved(-ux * ARROW, -uy * ARROW);
        var corners = List.of(tip, foot.moved(-uy * ARROW / 2.5, ux * ARROW / 2.5),
                foot.moved(uy * ARROW / 2.5, -ux * ARROW / 2.5));
        to.add(new Shape.Polygon(corners, Optional.of(link.stroke().ink()), Optional.empty()));
    }

    private static Box segmentBox(Point a, Point b) {
        return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y())).inset(-REACH);
    }
}
