/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.eclipse.jface.resource.ImageDescriptor;
import org.portolan.editor.InstallationEditor;
import org.portolan.model.edit.commands.DiagramEdits;
import org.portolan.model.edit.commands.DiagramEdits.Option;

/** Switches grid, rulers or snapping; the file remembers it. */
final class ToggleOptionAction extends ChartAction {
    private final Option option;

    ToggleOptionAction(InstallationEditor editor, Option option, String id, String command, String text,
            ImageDescriptor icon) {
        super(editor, id, text, icon);
        this.option = option;
        setActionDefinitionId(command);
    }

    @Override
    protected boolean isPossible() {
        return true;
    }

    @Override
    public boolean isChecked() {
        if (editor().document() == null) {
            return false;
        }
        var diagram = editor().document().installation().getDiagram();
        return diagram != null && switch (option) {
            case GRID -> diagram.isGridVisible();
            case SNAP -> diagram.isSnapToGrid();
            case RULERS -> diagram.isRulersVisible();
        };
    }

    @Override
    public void run() {
        editor().execute(DiagramEdits.option(editor().chart().domain(), editor().document().installation(), option,
                !isChecked()));
    }
}
