/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.drawing.HitRegion.Kind;
import org.portolan.drawing.Shape.Alignment;

/** Collects the shapes of a drawing; what is added later is painted over what was added before. */
public final class DrawingBuilder {
    private final TextMeasure measure;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<HitRegion> regions = new ArrayList<>();

    public DrawingBuilder(TextMeasure measure) {
        this.measure = measure;
    }

    public TextMeasure measure() {
        return measure;
    }

    public DrawingBuilder add(Shape shape) {
        shapes.add(shape);
        return this;
    }

    /** A filled rectangle without outline; nothing where the box is empty. */
    public DrawingBuilder fill(Box box, double corner, Ink ink) {
        return box.isEmpty() ? this : add(new Shape.Area(box, corner, Optional.of(ink), Optional.empty()));
    }

    /** A filled rectangle with outline. */
    public DrawingBuilder frame(Box box, double corner, Ink fill, Stroke outline) {
        return add(new Shape.Area(box, corner, Optional.of(fill), Optional.of(outline)));
    }

    /** An outline alone. */
    public DrawingBuilder outline(Box box, double corner, Stroke outline) {
        return add(new Shape.Area(box, corner, Optional.empty(), Optional.of(outline)));
    }

    public DrawingBuilder line(Stroke stroke, Point... points) {
        return add(new Shape.Line(List.of(points), stroke));
    }

    /**
     * One line of text, shortened to the box and centred in its height. Nothing is added where the box is too low for a
     * line or too narrow for a character.
     */
    public DrawingBuilder text(Box box, String text, FontRole font, Ink ink, Alignment alignment) {
        double height = measure.lineHeight(font);
        if (text.isEmpty() || height > box.height() + 0.001) {
            return this;
        }
        String fitted = Ellipsis.fit(text, box.width(), font, measure);
        if (fitted.isEmpty()) {
            return this;
        }
        double width = measure.width(fitted, font);
        double left = box.x() + alignment.part() * (box.width() - width);
        double top = box.y() + Math.floor((box.height() - height) / 2);
        var anchor = new Point(left + alignment.part() * width, top + measure.ascent(font));
        return add(new Shape.Text(fitted, anchor, alignment, font, ink, new Box(left, top, width, height)));
    }

    /** Text at the left of the box. */
    public DrawingBuilder text(Box box, String text, FontRole font, Ink ink) {
        return text(box, text, font, ink, Alignment.START);
    }

    public DrawingBuilder region(Box box, Kind kind, String id, String tip) {
        regions.add(new HitRegion(box, kind, id, tip));
        return this;
    }

    /** Another drawing with its origin at the given place. */
    public DrawingBuilder include(Drawing other, double x, double y) {
        other.shapes().forEach(shape -> shapes.add(shape.moved(x, y)));
        other.regions().forEach(region -> regions.add(region.moved(x, y)));
        return this;
    }

    public Drawing build(Size size) {
        return new Drawing(size, shapes, regions);
    }
}
