/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Paints drawings on any {@link Graphics2D}: an image, an SVG document, a PDF page. Works without a display. The
 * graphics' transform decides place and scale; its colour, font, stroke and hints are restored afterwards.
 */
public final class AwtPainter {
    private final AwtFonts fonts;
    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

    public AwtPainter(Palette palette, AwtFonts fonts) {
        this.fonts = fonts;
        for (var ink : Ink.values()) {
            var rgb = palette.colour(ink);
            colours.put(ink, new Color(rgb.red(), rgb.green(), rgb.blue()));
        }
    }

    /** Paints all shapes, the first one first. */
    public void paint(Drawing drawing, Graphics2D target) {
        var graphics = (Graphics2D) target.create();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            for (var shape : drawing.shapes()) {
                paint(shape, graphics);
            }
        } finally {
            graphics.dispose();
        }
    }

    private void paint(Shape shape, Graphics2D graphics) {
        switch (shape) {
            case Shape.Area area -> paint(outlineOf(area), area.fill(), area.outline(), graphics);
            case Shape.Ellipse ellipse -> {
                var b = ellipse.box();
                paint(new Ellipse2D.Double(b.x(), b.y(), b.width(), b.height()), ellipse.fill(), ellipse.outline(),
                        graphics);
            }
            case Shape.Polygon polygon -> {
                var path = path(polygon.points());
                path.closePath();
                paint(path, polygon.fill(), polygon.outline(), graphics);
            }
            case Shape.Line line -> paint(path(line.points()), Optional.empty(), Optional.of(line.stroke()), graphics);
            case Shape.Text text -> paint(text, graphics);
        }
    }

    private static java.awt.Shape outlineOf(Shape.Area area) {
        var b = area.box();
        return area.corner() <= 0
                ? new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height())
                : new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), 2 * area.corner(),
                        2 * area.corner());
    }

    private static Path2D path(List<Point> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        return path;
    }

    private void paint(java.awt.Shape shape, Optional<Ink> fill, Optional<Stroke> outline, Graphics2D graphics) {
        fill.ifPresent(ink -> {
            graphics.setColor(colours.get(ink));
            graphics.fill(shape);
        });
        outline.ifPresent(stroke -> {
            graphics.setColor(colours.get(stroke.ink()));
            graphics.setStroke(awt(stroke));
            graphics.draw(shape);
        });
    }

    private static BasicStroke awt(Stroke stroke) {
        double[] pattern = stroke.pattern();
        float width = (float) stroke.width();
        if (pattern.length == 0) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[pattern.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) pattern[i];
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private void paint(Shape.Text text, Graphics2D graphics) {
        var font = fonts.font(text.font());
        graphics.setFont(font);
        graphics.setColor(colours.get(text.ink()));
        double part = text.alignment().part();
        double width = part == 0 ? 0 : font.getStringBounds(text.text(), graphics.getFontRenderContext()).getWidth();
        graphics.drawString(text.text(), (float) (text.anchor().x() - part * width), (float) text.anchor().y());
    }
}
