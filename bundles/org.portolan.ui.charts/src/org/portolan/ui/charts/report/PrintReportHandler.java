/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.report;

import java.util.ArrayList;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portolan.report.PaperSize;
import org.portolan.ui.open.Installations;
import org.portolan.ui.preferences.Choices;

/** "Print report...": prints the report on the open installation with all its studies. */
public final class PrintReportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var document = Installations.active(window);
        if (document.isEmpty()) {
            Installations.tellNothingIsOpen(window, Messages.Print_Title);
            return null;
        }
        var printer = new PrintDialog(window.getShell(), SWT.PRIMARY_MODAL).open();
        if (printer != null) {
            var subject = OpenInstallation.of(document.get(), window);
            var choices = StudyChoice.of(document.get().installation(), subject.onShow(), new ArrayList<>());
            new PrintJob(subject.name(), subject.prepare(choices), PaperSize.valueOf(Choices.paper()), printer)
                    .schedule();
        }
        return null;
    }
}
