/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.LinkSketch;

/** A link's label on its plate; nothing where the link has none, or where it could not be read. */
final class LinkLabelFigure extends Figure {
    private final ChartLook look;
    private LinkSketch link;

    LinkLabelFigure(ChartLook look, LinkSketch link) {
        this.look = look;
        this.link = link;
    }

    void show(LinkSketch sketch) {
        link = sketch;
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        if (link.label().isEmpty()) {
            return new Dimension();
        }
        var size = look.links().labelSize(link);
        return new Dimension((int) size.width(), (int) size.height());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        look.links().label(link, DetailLevel.of(graphics.getAbsoluteScale()))
                .ifPresent(plate -> look.painter().paint(plate, graphics, getBounds().x, getBounds().y));
    }
}
