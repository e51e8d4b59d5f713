/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.storage;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portolan.model.Guest;
import org.portolan.run.SolveMemory;
import org.portolan.run.UnusableInputException;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.results.AnswerJob;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Memory curves": how the selected guest uses its memory, and what it has of it in frames. */
public final class MemoryCurvesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var guests = Selections.elementsOf(HandlerUtil.getCurrentSelection(event), Guest.class);
        var guest = guests.size() == 1 ? Optional.of(guests.getFirst()) : Optional.<Guest>empty();
        var document = guest.flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.MemoryCurves_Title, Messages.MemoryCurves_SelectGuest);
            return null;
        }
        try {
            AnswerJob.of(SolveMemory.prepare(document.get().installation(), guest.get()), document.get().path(),
                    HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        } catch (UnusableInputException e) {
            Statuses.show(shell, Messages.MemoryCurves_Title, Statuses.error(e.getMessage()));
        }
        return null;
    }
}
