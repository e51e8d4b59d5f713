/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.portolan.editor.InstallationEditor;
import org.portolan.layout.InstallationLayout;
import org.portolan.model.edit.commands.DiagramEdits;
import org.portolan.ui.label.Icons;

/** Lays everything out anew, as one step that can be undone. */
final class ArrangeAction extends ChartAction {
    ArrangeAction(InstallationEditor editor) {
        super(editor, ChartActions.ARRANGE, Messages.Arrange, Icons.ARRANGE.descriptor());
        setToolTipText(Messages.Arrange_Tip);
        setActionDefinitionId("org.portolan.ui.command.arrange");
    }

    @Override
    protected boolean isPossible() {
        return !editor().document().installation().getClusters().isEmpty()
                || !editor().document().installation().getSwitches().isEmpty();
    }

    @Override
    public void run() {
        editor().execute(DiagramEdits.arrange(editor().chart().domain(), editor().document().installation(),
                InstallationLayout::arrange));
    }
}
