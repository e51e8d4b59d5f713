/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import java.awt.Graphics2D;

import org.portolan.drawing.AwtPainter;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.Shape;
import org.portolan.drawing.SvgWriter;
import org.portolan.study.text.PlainText;

/**
 * A drawing as a picture.
 *
 * @param drawing what is drawn
 * @param painter with which colours and fonts
 */
public record DrawingPicture(Drawing drawing, AwtPainter painter) implements Picture {

    public DrawingPicture {
        drawing = new Drawing(drawing.size(), drawing.shapes().stream().map(DrawingPicture::printable).toList(),
                drawing.regions());
    }

    /** Names may hold characters that neither a page nor SVG can. */
    private static Shape printable(Shape shape) {
        return shape instanceof Shape.Text text
                ? new Shape.Text(PlainText.xml(text.text()), text.anchor(), text.alignment(), text.font(), text.ink(),
                        text.box())
                : shape;
    }

    @Override
    public int width() {
        return (int) Math.ceil(drawing.size().width());
    }

    @Override
    public int height() {
        return (int) Math.ceil(drawing.size().height());
    }

    @Override
    public void draw(Graphics2D graphics) {
        painter.paint(drawing, graphics);
    }

    @Override
    public String svgElement(String id, String title, String description) {
        return new SvgWriter(painter).fragment(drawing, PlainText.xml(title));
    }
}
