/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.pressure;

import java.util.List;
import java.util.Optional;

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
import org.portolan.model.Guest;
import org.portolan.ui.charts.SelectedHosts;
import org.portolan.ui.charts.results.AnswerJob;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Memory pressure": asks what happens, and shows how the storage of the hosts fares over time. */
public final class PressureHandler extends AbstractHandler {
    private final IDialogSettings settings =
            PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PressureHandler.class)).getDialogSettings();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var elements = Selections.elementsOf(HandlerUtil.getCurrentSelection(event));
        var hosts = SelectedHosts.of(elements);
        var document = hosts.stream().findFirst().flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Pressure_Title, Messages.Pressure_SelectHost);
            return null;
        }
        var dialog = new PressureDialog(shell, document.get().installation(), hosts, guest(elements),
                DialogSettings.getOrCreateSection(settings, "pressure"));
        if (dialog.open() == Window.OK) {
            AnswerJob.of(dialog.prepared(), document.get().path(),
                    HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        }
        return null;
    }

    private static Optional<Guest> guest(List<EObject> elements) {
        return elements.stream().filter(Guest.class::isInstance).map(Guest.class::cast).findFirst();
    }
}
