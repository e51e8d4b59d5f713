/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.report;

import java.util.ArrayList;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.portolan.ui.open.Installations;

/** "Report...": asks what the report on the open installation tells and where it goes, and writes it. */
public final class ReportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var document = Installations.active(window);
        if (document.isEmpty()) {
            Installations.tellNothingIsOpen(window, Messages.Report_Title);
            return null;
        }
        var subject = OpenInstallation.of(document.get(), window);
        var refused = new ArrayList<String>();
        var choices = StudyChoice.of(document.get().installation(), subject.onShow(), refused);
        var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ReportHandler.class))
                .getDialogSettings();
        var dialog = new ReportDialog(window.getShell(), choices, refused, subject.proposal(),
                DialogSettings.getOrCreateSection(settings, "report"));
        if (dialog.open() == Window.OK) {
            new ReportJob(subject.name(), subject.prepare(dialog.studies()), dialog.paper(), dialog.file(),
                    dialog.opensAfterwards()).schedule();
        }
        return null;
    }
}
