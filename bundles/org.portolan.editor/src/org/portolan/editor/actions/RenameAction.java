/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.portolan.editor.InstallationEditor;

/** Edits the name of the only selected element in place. */
final class RenameAction extends ChartAction {
    RenameAction(InstallationEditor editor) {
        super(editor, ActionFactory.RENAME.getId(), Messages.Rename, null);
        setActionDefinitionId("org.eclipse.ui.edit.rename");
    }

    @Override
    protected boolean isPossible() {
        return elements().size() == 1 && part() != null
                && part().understandsRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }

    private EditPart part() {
        return (EditPart) editor().viewer().getEditPartRegistry().get(elements().getFirst());
    }

    @Override
    public void run() {
        part().performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }
}
