/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.List;
import java.util.stream.Collectors;

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
import org.portolan.ui.charts.results.AnswerJob;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Lose this host": asks how guests come back, and shows when each of them does. */
public final class LoseHostsHandler extends AbstractHandler {
    private final IDialogSettings settings =
            PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LoseHostsHandler.class)).getDialogSettings();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var hosts = Selections.elementsOf(HandlerUtil.getCurrentSelection(event), Host.class);
        var document = hosts.stream().findFirst().flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Lose_Title, Messages.Lose_SelectHost);
            return null;
        }
        var dialog = new LoseHostsDialog(shell, document.get().installation(), hosts, nameFor(hosts),
                DialogSettings.getOrCreateSection(settings, "lose"));
        if (dialog.open() == Window.OK) {
            AnswerJob.of(dialog.prepared(), document.get().path(),
                    HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        }
        return null;
    }

    private static String nameFor(List<Host> hosts) {
        return NLS.bind(Messages.Lose_Name, hosts.stream().map(Host::getName).collect(Collectors.joining(", ")));
    }
}
