/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.portolan.drawing.Box;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.FontRole;
import org.portolan.drawing.Ink;
import org.portolan.drawing.Point;
import org.portolan.drawing.Shape;
import org.portolan.drawing.Stroke;
import org.portolan.drawing.TextMeasure;

/** Paints drawings with draw2d, as AwtPainter does with AWT. */
public final class DrawingPainter {
    private final ChartColours colours;
    private final ChartFonts fonts;
    private final TextMeasure measure;

    public DrawingPainter(ChartColours colours, ChartFonts fonts, TextMeasure measure) {
        this.colours = colours;
        this.fonts = fonts;
        this.measure = measure;
    }

    /** Paints all shapes, the first one first, with the drawing's origin at a place. */
    public void paint(Drawing drawing, Graphics graphics, int x, int y) {
        graphics.pushState();
        try {
            graphics.setAntialias(SWT.ON);
            var brush = new Brush(graphics, x, y);
            for (var shape : drawing.shapes()) {
                brush.paint(shape);
            }
        } finally {
            graphics.popState();
        }
    }

    /** One pass over the shapes of a drawing. */
    private final class Brush {
        private final Graphics graphics;
        private final int dx;
        private final int dy;
        /** Thumbnails and printers scale by a class that knows whole coordinates only. */
        private final boolean paths;

        Brush(Graphics graphics, int dx, int dy) {
            this.graphics = graphics;
            this.dx = dx;
            this.dy = dy;
            this.paths = !(graphics instanceof ScaledGraphics);
        }

        void paint(Shape shape) {
            switch (shape) {
                case Shape.Area area -> area(area);
                case Shape.Ellipse ellipse -> ellipse(ellipse);
                case Shape.Polygon polygon -> polygon(polygon);
                case Shape.Line line -> line(line);
                case Shape.Text text -> text(text);
            }
        }

        private void area(Shape.Area area) {
            var r = rectangle(area.box());
            int arc = (int) Math.round(2 * area.corner());
            area.fill().ifPresent(ink -> {
                graphics.setBackgroundColor(colours.of(ink));
                if (arc > 0) {
                    graphics.fillRoundRectangle(r, arc, arc);
                } else {
                    graphics.fillRectangle(r);
                }
            });
            area.outline().ifPresent(stroke -> {
                pen(stroke);
                if (arc > 0) {
                    graphics.drawRoundRectangle(r, arc, arc);
                } else {
                    graphics.drawRectangle(r);
                }
            });
        }

        /** Whole pixels: an outline is half a pixel inside of its box, which is how SWT counts too. */
        private Rectangle rectangle(Box box) {
            int left = (int) Math.floor(box.x());
            int top = (int) Math.floor(box.y());
            int right = (int) Math.floor(box.right() + (isHalf(box.x()) ? 0 : 0.5));
            int bottom = (int) Math.floor(box.bottom() + (isHalf(box.y()) ? 0 : 0.5));
            return new Rectangle(left + dx, top + dy, right - left, bottom - top);
        }

        private boolean isHalf(double value) {
            return value - Math.floor(value) == 0.5;
        }

        private void ellipse(Shape.Ellipse ellipse) {
            var b = ellipse.box();
            if (!paths) {
                var r = rectangle(b);
                fill(ellipse.fill(), () -> graphics.fillOval(r));
                ellipse.outline().ifPresent(stroke -> {
                    pen(stroke);
                    graphics.drawOval(r);
                });
                return;
            }
            shape(path -> path.addArc((float) b.x() + dx, (float) b.y() + dy, (float) b.width(), (float) b.height(), 0,
                    360), ellipse.fill(), ellipse.outline());
        }

        private void polygon(Shape.Polygon polygon) {
            if (!paths) {
                var points = points(polygon.points());
                fill(polygon.fill(), () -> graphics.fillPolygon(points));
                polygon.outline().ifPresent(stroke -> {
                    pen(stroke);
                    graphics.drawPolygon(points);
                });
                return;
            }
            shape(path -> {
                trace(path, polygon.points());
                path.close();
            }, polygon.fill(), polygon.outline());
        }

        private void line(Shape.Line line) {
            pen(line.stroke());
            if (!paths || line.points().size() == 2 && isUpright(line.points())) {
                graphics.drawPolyline(points(line.points()));
            } else {
                shape(path -> trace(path, line.points()), Optional.empty(), Optional.of(line.stroke()));
            }
        }

        private boolean isUpright(List<Point> points) {
            return points.getFirst().x() == points.getLast().x() || points.getFirst().y() == points.getLast().y();
        }

        private void trace(Path path, List<Point> points) {
            for (int i = 0; i < points.size(); i++) {
                float x = (float) points.get(i).x() + dx;
                float y = (float) points.get(i).y() + dy;
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
        }

        private void shape(Consumer<Path> outline, Optional<Ink> fill, Optional<Stroke> stroke) {
            var path = new Path(Display.getCurrent());
            try {
                outline.accept(path);
                fill(fill, () -> graphics.fillPath(path));
                stroke.ifPresent(s -> {
                    pen(s);
                    graphics.drawPath(path);
                });
            } finally {
                path.dispose();
            }
        }

        private void fill(Optional<Ink> ink, Runnable filling) {
            ink.ifPresent(i -> {
                graphics.setBackgroundColor(colours.of(i));
                filling.run();
            });
        }

        private PointList points(List<Point> points) {
            var result = new PointList(points.size());
            points.forEach(p -> result.addPoint((int) Math.floor(p.x()) + dx, (int) Math.floor(p.y()) + dy));
            return result;
        }

        private void pen(Stroke stroke) {
            graphics.setForegroundColor(colours.of(stroke.ink()));
            graphics.setLineWidth((int) Math.max(1, Math.round(stroke.width())));
            double[] pattern = stroke.pattern();
            if (pattern.length == 0) {
                graphics.setLineStyle(Graphics.LINE_SOLID);
            } else if (paths) {
                int[] dash = new int[pattern.length];
                for (int i = 0; i < dash.length; i++) {
                    dash[i] = (int) Math.max(1, Math.round(pattern[i]));
                }
                graphics.setLineDash(dash);
            } else {
                graphics.setLineStyle(stroke.dash() == Stroke.Dash.DOTTED ? Graphics.LINE_DOT : Graphics.LINE_DASH);
            }
        }

        private void text(Shape.Text text) {
            FontRole font = text.font();
            graphics.setFont(fonts.of(font));
            graphics.setForegroundColor(colours.of(text.ink()));
            double part = text.alignment().part();
            double width = part == 0 ? 0 : measure.width(text.text(), font);
            graphics.drawString(text.text(), (int) Math.round(text.anchor().x() - part * width) + dx,
                    (int) Math.round(text.anchor().y() - measure.ascent(font)) + dy);
        }
    }
}
