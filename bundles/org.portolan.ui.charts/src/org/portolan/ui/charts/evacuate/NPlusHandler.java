/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.portolan.model.Cluster;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.ui.charts.results.AnswerJob;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Check N+1": asks how many hosts are lost, and shows whether the clusters of what is selected can do without them. */
public final class NPlusHandler extends AbstractHandler {
    private final IDialogSettings settings =
            PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(NPlusHandler.class)).getDialogSettings();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var clusters = Selections.elementsOf(HandlerUtil.getCurrentSelection(event)).stream()
                .flatMap(NPlusHandler::clustersOf).distinct().toList();
        var document = clusters.stream().findFirst().flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Loss_Title, Messages.Loss_SelectCluster);
            return null;
        }
        var dialog = new LossDialog(shell, document.get().installation(), clusters, nameFor(clusters),
                DialogSettings.getOrCreateSection(settings, "nplus"));
        if (dialog.open() == Window.OK) {
            AnswerJob.of(dialog.prepared(), document.get().path(),
                    HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        }
        return null;
    }

    /** The cluster, or that around it; of an installation all. */
    private static Stream<Cluster> clustersOf(EObject element) {
        return switch (element) {
            case Installation installation -> installation.getClusters().stream();
            case Cluster cluster -> Stream.of(cluster);
            case Host host -> clustersOf(host.eContainer());
            case Guest guest -> clustersOf(guest.eContainer());
            default -> Stream.empty();
        };
    }

    private static String nameFor(List<Cluster> clusters) {
        return NLS.bind(Messages.Loss_Name, clusters.stream().map(Cluster::getName).collect(Collectors.joining(", ")));
    }
}
