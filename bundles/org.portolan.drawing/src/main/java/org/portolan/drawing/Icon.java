/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;
import java.util.Optional;

/** Small pictures made of shapes, so that they are sharp at every zoom and need no image files. */
public enum Icon {
    /** A server: two units with a lamp each. */
    HOST {
        @Override
        void draw(DrawingBuilder to, Box box, Ink ink) {
            double unit = box.height() / 16;
            for (int i = 0; i < 2; i++) {
                var part = new Box(box.x() + unit, box.y() + (i == 0 ? 2 : 9) * unit, 14 * unit, 5 * unit);
                to.outline(part, 1.5 * unit, Stroke.of(ink, 1.4 * unit));
                var lamp = new Box(part.x() + 2 * unit, part.centre().y() - unit, 2 * unit, 2 * unit);
                to.add(new Shape.Ellipse(lamp, Optional.of(ink), Optional.empty()));
                double y = part.centre().y();
                to.line(Stroke.of(ink, 1.2 * unit), new Point(part.x() + 7 * unit, y),
                        new Point(part.right() - 2.5 * unit, y));
            }
        }
    },
    /** Three hosts in one frame. */
    CLUSTER {
        @Override
        void draw(DrawingBuilder to, Box box, Ink ink) {
            double unit = box.height() / 16;
            to.outline(new Box(box.x() + unit, box.y() + 2 * unit, 14 * unit, 12 * unit), 2 * unit,
                    Stroke.of(ink, 1.3 * unit));
            for (int i = 0; i < 3; i++) {
                to.fill(new Box(box.x() + (3.5 + 3.4 * i) * unit, box.y() + 5 * unit, 2.2 * unit, 6 * unit), 0.6 * unit,
                        ink);
            }
        }
    },
    /** A box with lines in and out. */
    SWITCH {
        @Override
        void draw(DrawingBuilder to, Box box, Ink ink) {
            double unit = box.height() / 16;
            var stroke = Stroke.of(ink, 1.4 * unit);
            to.outline(new Box(box.x() + unit, box.y() + 5 * unit, 14 * unit, 6 * unit), 1.5 * unit, stroke);
            for (int i = 0; i < 3; i++) {
                double x = box.x() + (4 + 4 * i) * unit;
                to.line(stroke, new Point(x, box.y() + 2 * unit), new Point(x, box.y() + 5 * unit));
                to.line(stroke, new Point(x, box.y() + 11 * unit), new Point(x, box.y() + 14 * unit));
            }
        }
    },
    /** A triangle with an exclamation mark. */
    WARNING {
        @Override
        void draw(DrawingBuilder to, Box box, Ink ink) {
            double unit = box.height() / 16;
            double middle = box.centre().x();
            var corners = List.of(new Point(middle, box.y() + 1.5 * unit),
                    new Point(middle + 7 * unit, box.y() + 14 * unit),
                    new Point(middle - 7 * unit, box.y() + 14 * unit));
            to.add(new Shape.Polygon(corners, Optional.empty(), Optional.of(Stroke.of(ink, 1.5 * unit))));
            to.fill(new Box(middle - 0.8 * unit, box.y() + 6 * unit, 1.6 * unit, 4 * unit), 0.8 * unit, ink);
            to.fill(new Box(middle - 0.8 * unit, box.y() + 11 * unit, 1.6 * unit, 1.6 * unit), 0.8 * unit, ink);
        }
    },
    /** Points down: what is below is shown. */
    EXPANDED {
        @Override
        void draw(DrawingBuilder to, Box box, Ink ink) {
            double unit = box.height() / 16;
            to.line(Stroke.of(ink, 1.7 * unit), new Point(box.x() + 4 * unit, box.y() + 6 * unit),
                    new Point(box.x() + 8 * unit, box.y() + 10 * unit),
                    new Point(box.x() + 12 * unit, box.y() + 6 * unit));
        }
    },
    /** Points right: there is more to show. */
    COLLAPSED {
        @Override
        void draw(DrawingBuilder to, Box box, Ink ink) {
            double unit = box.height() / 16;
            to.line(Stroke.of(ink, 1.7 * unit), new Point(box.x() + 6 * unit, box.y() + 4 * unit),
                    new Point(box.x() + 10 * unit, box.y() + 8 * unit),
                    new Point(box.x() + 6 * unit, box.y() + 12 * unit));
        }
    };

    /** Draws the icon into the square at the left of the box, as high as the box. */
    abstract void draw(DrawingBuilder to, Box box, Ink ink);
}
