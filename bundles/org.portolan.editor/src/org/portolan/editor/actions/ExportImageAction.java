/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.portolan.editor.InstallationEditor;
import org.portolan.editor.export.ChartExport;
import org.portolan.editor.export.ChartExport.Format;
import org.portolan.ui.Statuses;
import org.portolan.ui.label.Icons;

/** Writes the whole chart as PNG, SVG or PDF. */
final class ExportImageAction extends ChartAction {
    ExportImageAction(InstallationEditor editor) {
        super(editor, ChartActions.EXPORT_IMAGE, Messages.ExportImage, Icons.EXPORT_IMAGE.descriptor());
        setActionDefinitionId("org.portolan.ui.command.exportImage");
    }

    @Override
    protected boolean isPossible() {
        return true;
    }

    @Override
    public void run() {
        var shell = editor().getSite().getShell();
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.ExportImage_Title);
        dialog.setOverwrite(true);
        dialog.setFilterNames(new String[] {Messages.ExportImage_Png, Messages.ExportImage_Svg,
                Messages.ExportImage_Pdf});
        dialog.setFilterExtensions(new String[] {"*.png", "*.svg", "*.pdf"});
        var file = editor().document().path().getFileName().toString();
        dialog.setFilterPath(editor().document().path().getParent().toString());
        dialog.setFileName(file.replaceFirst("\\.[^.]*$", "") + ".png");
        var name = dialog.open();
        if (name == null) {
            return;
        }
        var format = Format.of(name).orElse(Format.values()[Math.max(0, dialog.getFilterIndex())]);
        var target = Path.of(Format.of(name).isPresent() ? name : name + "." + format.extension());
        try {
            ChartExport.write(editor().chart(), editor().viewer(), format, target);
        } catch (IOException e) {
            Statuses.show(shell, Messages.ExportImage_Title, Statuses.of(e));
        }
    }
}
