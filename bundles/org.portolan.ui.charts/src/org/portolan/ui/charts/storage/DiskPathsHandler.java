/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.storage;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portolan.bridge.DiskPathQuestion;
import org.portolan.model.Guest;
import org.portolan.run.CompareDiskPaths;
import org.portolan.run.UnusableInputException;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.results.AnswerJob;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Disk paths": what the disks of the selected guests cost over every path, while they run and when they move. */
public final class DiskPathsHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var guests = Selections.elementsOf(HandlerUtil.getCurrentSelection(event), Guest.class);
        var document = guests.stream().findFirst().flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.DiskPaths_Title, Messages.DiskPaths_SelectGuest);
            return null;
        }
        try {
            AnswerJob.of(
                    CompareDiskPaths.prepare(document.get().installation(), nameFor(guests),
                            new DiskPathQuestion(guests, List.of(), Optional.empty())),
                    document.get().path(), HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        } catch (UnusableInputException e) {
            Statuses.show(shell, Messages.DiskPaths_Title, Statuses.error(e.getMessage()));
        }
        return null;
    }

    private static String nameFor(List<Guest> guests) {
        return guests.size() == 1 ? NLS.bind(Messages.DiskPaths_Name, guests.getFirst().getName())
                : NLS.bind(Messages.DiskPaths_NameOfMany, guests.size());
    }
}
