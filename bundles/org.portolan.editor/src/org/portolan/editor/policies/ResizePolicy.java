/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.portolan.drawing.Ink;
import org.portolan.editor.parts.Chart;

/** Moves and resizes; what is dragged is shown as a translucent box. */
final class ResizePolicy extends ResizableEditPolicy {
    private static final int OPACITY = 40;

    @Override
    protected List<?> createSelectionHandles() {
        return SelectionHandles.frameAndSquares((GraphicalEditPart) getHost());
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        var ghost = new GhostFigure(Chart.of(getHost().getViewer()).look().colour(Ink.SELECTION), OPACITY);
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }
}
