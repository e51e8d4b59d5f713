/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.portolan.drawing.Ink;
import org.portolan.editor.parts.Chart;

/** Lets a guest be dragged: its size is its host's affair. */
final class DragPolicy extends NonResizableEditPolicy {
    private static final int OPACITY = 60;

    @Override
    protected List<?> createSelectionHandles() {
        return SelectionHandles.frame((GraphicalEditPart) getHost());
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        var ghost = new GhostFigure(Chart.of(getHost().getViewer()).look().colour(Ink.SELECTION), OPACITY);
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }
}
