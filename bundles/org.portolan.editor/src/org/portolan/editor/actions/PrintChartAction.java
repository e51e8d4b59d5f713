/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.ui.actions.ActionFactory;
import org.portolan.editor.InstallationEditor;
import org.portolan.editor.export.ChartPrinting;
import org.portolan.editor.export.ChartPrinting.Scaling;
import org.portolan.ui.label.Icons;

/** Prints the chart, on one page or at its real size on as many as it takes. */
final class PrintChartAction extends ChartAction {
    private static final int ONE_PAGE = 0;
    private static final int REAL_SIZE = 1;

    PrintChartAction(InstallationEditor editor) {
        super(editor, ActionFactory.PRINT.getId(), Messages.Print, Icons.PRINT.descriptor());
        setActionDefinitionId("org.eclipse.ui.file.print");
    }

    @Override
    protected boolean isPossible() {
        return true;
    }

    @Override
    public void run() {
        var shell = editor().getSite().getShell();
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Print_Title, Messages.Print_Scaling,
                SWT.NONE, Messages.Print_OnePage, Messages.Print_RealSize, Messages.Button_Cancel);
        if (answer != ONE_PAGE && answer != REAL_SIZE) {
            return;
        }
        var printer = new PrintDialog(shell).open();
        if (printer != null) {
            ChartPrinting.print(editor().chart(), editor().viewer(), printer,
                    answer == ONE_PAGE ? Scaling.ONE_PAGE : Scaling.REAL_SIZE, editor().getTitle());
        }
    }
}
