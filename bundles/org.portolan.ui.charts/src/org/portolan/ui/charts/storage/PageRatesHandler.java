/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.storage;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.portolan.model.Host;
import org.portolan.ui.charts.SelectedHosts;
import org.portolan.ui.charts.results.AnswerJob;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Page rates": asks what is varied, and shows how the selected hosts, or those of the selected guests, page. */
public final class PageRatesHandler extends AbstractHandler {
    private final IDialogSettings settings =
            PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PageRatesHandler.class)).getDialogSettings();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var hosts = SelectedHosts.of(Selections.elementsOf(HandlerUtil.getCurrentSelection(event)));
        var document = hosts.stream().findFirst().flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.PageRates_Title, Messages.PageRates_SelectHost);
            return null;
        }
        var dialog = new PageRatesDialog(shell, document.get().installation(), hosts, nameFor(hosts),
                DialogSettings.getOrCreateSection(settings, "pageRates"));
        if (dialog.open() == Window.OK) {
            AnswerJob.of(dialog.prepared(), document.get().path(),
                    HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        }
        return null;
    }

    private static String nameFor(List<Host> hosts) {
        return hosts.size() == 1 ? NLS.bind(Messages.PageRates_Name, hosts.getFirst().getName())
                : NLS.bind(Messages.PageRates_NameOfMany, hosts.size());
    }
}
