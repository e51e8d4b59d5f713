/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import org.eclipse.draw2d.IFigure;
import org.portolan.drawing.Ink;
import org.portolan.editor.figures.ChartLook;

/** Shows what something would be dropped on. */
final class Highlight {
    private static final int OPACITY = 24;

    private Highlight() {
    }

    /** A feedback figure on top of another one. */
    static IFigure over(IFigure figure, ChartLook look) {
        var ghost = new GhostFigure(look.colour(Ink.SELECTION), OPACITY);
        var box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        ghost.setBounds(box);
        return ghost;
    }
}
