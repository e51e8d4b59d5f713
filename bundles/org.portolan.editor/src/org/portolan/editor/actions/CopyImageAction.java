/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.portolan.editor.InstallationEditor;
import org.portolan.editor.export.ChartImage;
import org.portolan.ui.label.Icons;

/** Puts a picture of the whole chart on the system's clipboard. */
final class CopyImageAction extends ChartAction {
    CopyImageAction(InstallationEditor editor) {
        super(editor, ChartActions.COPY_IMAGE, Messages.CopyImage, Icons.EXPORT_IMAGE.descriptor());
        setActionDefinitionId(getId());
    }

    @Override
    protected boolean isPossible() {
        return true;
    }

    @Override
    public void run() {
        var clipboard = new Clipboard(editor().getSite().getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] {ChartImage.of(editor().chart(), editor().viewer())},
                    new Transfer[] {ImageTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
