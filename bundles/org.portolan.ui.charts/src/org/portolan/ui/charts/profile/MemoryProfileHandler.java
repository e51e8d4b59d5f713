/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.profile;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portolan.model.Guest;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Memory Profile from a Trace...": for the guest that is selected. */
public final class MemoryProfileHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var guests = Selections.elementsOf(HandlerUtil.getCurrentSelection(event), Guest.class);
        var guest = guests.size() == 1 ? Optional.of(guests.getFirst()) : Optional.<Guest>empty();
        var document = guest.flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Profile_Title, Messages.Profile_SelectGuest);
            return null;
        }
        var wizard = new MemoryProfileWizard(document.get(), guest.get());
        var dialog = new WizardDialog(shell, wizard);
        dialog.addPageChangingListener(wizard);
        dialog.open();
        return null;
    }
}
