/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.eclipse.osgi.util.NLS;
import org.portolan.editor.figures.NoteFigure;
import org.portolan.editor.policies.DeletePolicy;
import org.portolan.editor.policies.RenamePolicy;
import org.portolan.model.DiagramNote;

/** A note on the chart. */
public final class NoteEditPart extends AbstractElementEditPart<DiagramNote> {
    @Override
    protected IFigure createFigure() {
        return new NoteFigure(chart().look(), chart().sketches().of(element()));
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy());
    }

    @Override
    public void refreshContent() {
        ((NoteFigure) getFigure()).show(chart().sketches().of(element()));
        placeAt(chart().places().of(element()));
    }

    @Override
    protected String editedText() {
        return element().getText() == null ? "" : element().getText();
    }

    @Override
    protected boolean isMultiLine() {
        return true;
    }

    @Override
    protected String spokenName() {
        return NLS.bind(Messages.Spoken_Note, editedText());
    }

    @Override
    protected String spokenDescription() {
        return element().getAttachedTo() == null || element().getAttachedTo().getName() == null ? ""
                : NLS.bind(Messages.Spoken_NoteAbout, element().getAttachedTo().getName());
    }
}
