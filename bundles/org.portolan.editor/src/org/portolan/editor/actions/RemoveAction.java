/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.portolan.editor.InstallationEditor;
import org.portolan.model.Installation;
import org.portolan.model.edit.commands.Edits;

/** Removes all that is selected in one step. */
final class RemoveAction extends ChartAction {
    RemoveAction(InstallationEditor editor) {
        super(editor, ActionFactory.DELETE.getId(), Messages.Remove, PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_DELETE));
        setActionDefinitionId("org.eclipse.ui.edit.delete");
    }

    @Override
    protected boolean isPossible() {
        return elements().stream().anyMatch(RemoveAction::isRemovable);
    }

    private static boolean isRemovable(EObject element) {
        return !(element instanceof Installation);
    }

    @Override
    public void run() {
        editor().execute(Edits.remove(editor().chart().domain(),
                elements().stream().filter(RemoveAction::isRemovable).toList()));
    }
}
