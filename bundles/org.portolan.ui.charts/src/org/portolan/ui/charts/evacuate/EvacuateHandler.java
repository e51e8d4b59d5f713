/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.portolan.model.Cluster;
import org.portolan.model.Host;
import org.portolan.ui.charts.results.AnswerJob;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/**
 * "Evacuate": asks how, and shows which guest of the selected hosts goes where, in which order, how many at once. The hosts
 * of a selected cluster are emptied one after the other.
 */
public final class EvacuateHandler extends AbstractHandler {
    private final IDialogSettings settings =
            PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(EvacuateHandler.class)).getDialogSettings();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var selected = Selections.elementsOf(HandlerUtil.getCurrentSelection(event));
        var hosts = selected.stream().flatMap(EvacuateHandler::hostsOf).distinct().toList();
        var document = hosts.stream().findFirst().flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Evacuate_Title, Messages.Evacuate_SelectHost);
            return null;
        }
        var dialog = new EvacuateDialog(shell, document.get().installation(), hosts,
                selected.stream().anyMatch(Cluster.class::isInstance),
                DialogSettings.getOrCreateSection(settings, "evacuate"));
        if (dialog.open() == Window.OK) {
            AnswerJob.of(dialog.prepared(), document.get().path(),
                    HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        }
        return null;
    }

    private static Stream<Host> hostsOf(EObject element) {
        return switch (element) {
            case Host host -> Stream.of(host);
            case Cluster cluster -> cluster.getHosts().stream();
            default -> Stream.empty();
        };
    }
}
