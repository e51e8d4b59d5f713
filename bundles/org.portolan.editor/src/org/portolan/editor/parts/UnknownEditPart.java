/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** Stands for an element that the chart cannot draw, so that it is seen rather than missed. */
final class UnknownEditPart extends AbstractGraphicalEditPart {
    @Override
    protected IFigure createFigure() {
        return new Label(getModel().getClass().getSimpleName());
    }

    @Override
    protected void createEditPolicies() {
        // it cannot be edited
    }

    @Override
    protected void refreshVisuals() {
        getFigure().setBounds(new Rectangle(getFigure().getBounds().getLocation(), getFigure().getPreferredSize()));
    }
}
