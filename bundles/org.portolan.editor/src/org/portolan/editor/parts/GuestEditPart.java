/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.osgi.util.NLS;
import org.portolan.editor.figures.GuestFigure;
import org.portolan.editor.policies.DeletePolicy;
import org.portolan.editor.policies.RenamePolicy;
import org.portolan.model.Guest;

/** A guest's card on its host. */
public final class GuestEditPart extends AbstractElementEditPart<Guest> {
    @Override
    protected IFigure createFigure() {
        return new GuestFigure(chart().look(), chart().sketches().of(element()));
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy());
    }

    /** What is dropped or connected at a guest is meant for its host. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        Object type = request.getType();
        boolean own = RequestConstants.REQ_SELECTION.equals(type) || RequestConstants.REQ_DIRECT_EDIT.equals(type)
                || RequestConstants.REQ_OPEN.equals(type);
        return own ? super.getTargetEditPart(request) : getParent().getTargetEditPart(request);
    }

    @Override
    public void refreshContent() {
        ((GuestFigure) getFigure()).show(chart().sketches().of(element()));
    }

    @Override
    public String factsAt(Point point) {
        return Facts.of(element(), chart().sketches().of(element()));
    }

    @Override
    protected String editedText() {
        return element().getName() == null ? "" : element().getName();
    }

    @Override
    protected String spokenName() {
        return NLS.bind(Messages.Spoken_Guest, editedText());
    }
}
