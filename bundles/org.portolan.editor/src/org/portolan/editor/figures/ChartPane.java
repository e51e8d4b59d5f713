/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** The zoomed layers of a chart. On a screen the toolkit scales, so that text keeps the width it was measured with. */
public final class ChartPane extends ScalableFreeformLayeredPane {
    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getScale() == 1 || !(graphics instanceof SWTGraphics) || getChildren().isEmpty()) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.pushState();
        try {
            var zoomed = new ZoomedGraphics(graphics, getScale());
            // after each layer the last state is restored: it must be the zoomed one
            zoomed.pushState();
            paintChildren(zoomed);
            zoomed.popState();
        } finally {
            graphics.popState();
        }
    }
}
