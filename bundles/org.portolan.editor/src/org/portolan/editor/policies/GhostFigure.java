/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;

/** A translucent box: where what is dragged would be, or what it would be dropped on. */
final class GhostFigure extends Figure {
    private static final int CORNER = 10;

    private final Color colour;
    private final int opacity;

    /** @param opacity of the inside, 0 to 255 */
    GhostFigure(Color colour, int opacity) {
        this.colour = colour;
        this.opacity = opacity;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        var box = new Rectangle(getBounds());
        box.width--;
        box.height--;
        graphics.setBackgroundColor(colour);
        graphics.setForegroundColor(colour);
        graphics.setAlpha(opacity);
        graphics.fillRoundRectangle(box, CORNER, CORNER);
        graphics.setAlpha(255);
        graphics.setLineWidth(2);
        graphics.drawRoundRectangle(box.shrink(1, 1), CORNER, CORNER);
    }
}
