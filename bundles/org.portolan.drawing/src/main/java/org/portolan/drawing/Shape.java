/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;
import java.util.Optional;

/** One thing to paint. Painters need to know these five kinds and nothing else. */
public sealed interface Shape {

    /** Box that the shape stays in, the width of its outline aside. */
    Box extent();

    /** The same shape at another place. */
    Shape moved(double dx, double dy);

    /** A rectangle, round at the corners where {@code corner} (a radius) is positive. */
    record Area(Box box, double corner, Optional<Ink> fill, Optional<Stroke> outline) implements Shape {
        @Override
        public Box extent() {
            return box;
        }

        @Override
        public Area moved(double dx, double dy) {
            return new Area(box.moved(dx, dy), corner, fill, outline);
        }
    }

    /** An ellipse that fills its box. */
    record Ellipse(Box box, Optional<Ink> fill, Optional<Stroke> outline) implements Shape {
        @Override
        public Box extent() {
            return box;
        }

        @Override
        public Ellipse moved(double dx, double dy) {
            return new Ellipse(box.moved(dx, dy), fill, outline);
        }
    }

    /** A closed figure of straight sides, at least three corners. */
    record Polygon(List<Point> points, Optional<Ink> fill, Optional<Stroke> outline) implements Shape {
        public Polygon {
            points = List.copyOf(points);
            if (points.size() < 3) {
                throw new IllegalArgumentException("a polygon needs three corners: " + points.size());
            }
        }

        @Override
        public Box extent() {
            return around(points);
        }

        @Override
        public Polygon moved(double dx, double dy) {
            return new Polygon(points.stream().map(p -> p.moved(dx, dy)).toList(), fill, outline);
        }
    }

    /** An open line through at least two points. */
    record Line(List<Point> points, Stroke stroke) implements Shape {
        public Line {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line needs two points: " + points.size());
            }
        }

        @Override
        public Box extent() {
            return around(points);
        }

        @Override
        public Line moved(double dx, double dy) {
            return new Line(points.stream().map(p -> p.moved(dx, dy)).toList(), stroke);
        }
    }

    /**
     * One line of text that has already been shortened to its box. The painter puts the start, middle or end of the text
     * (by {@code alignment}) at {@code anchor}, which lies on the baseline; measuring again there keeps a right-aligned
     * amount aligned where the painter's font is a trifle wider than the measured one.
     */
    record Text(String text, Point anchor, Alignment alignment, FontRole font, Ink ink, Box box) implements Shape {
        @Override
        public Box extent() {
            return box;
        }

        @Override
        public Text moved(double dx, double dy) {
            return new Text(text, anchor.moved(dx, dy), alignment, font, ink, box.moved(dx, dy));
        }
    }

    /** Where text sits in its box. */
    enum Alignment {
        START(0), MIDDLE(0.5), END(1);

        private final double part;

        Alignment(double part) {
            this.part = part;
        }

        /** Part of the text's width that lies before the anchor. */
        public double part() {
            return part;
        }
    }

    private static Box around(List<Point> points) {
        return Box.around(points.stream().map(p -> new Box(p.x(), p.y(), 0, 0)).toList());
    }
}
