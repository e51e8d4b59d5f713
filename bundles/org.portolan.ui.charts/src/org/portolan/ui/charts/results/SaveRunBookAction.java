/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.portolan.run.UnusableInputException;
import org.portolan.study.evacuation.RunBook;
import org.portolan.ui.Statuses;

/** Saves the run-book of the plan on show: a checklist, or the commands of its hypervisors. */
final class SaveRunBookAction extends Action {
    private final ResultsView view;

    SaveRunBookAction(ResultsView view) {
        super(Messages.SaveRunBook);
        setToolTipText(Messages.SaveRunBook_Tip);
        this.view = view;
    }

    @Override
    public void run() {
        var shell = view.getSite().getShell();
        var plan = view.current().filter(EvacuationAnswer.class::isInstance).map(EvacuationAnswer.class::cast);
        if (plan.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.SaveRunBook_Title, Messages.SaveRunBook_NoPlan);
            return;
        }
        var evacuation = plan.get().evacuation();
        var forms = RunBook.formsOf(evacuation.result());
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(forms.stream().map(form -> "*." + form.extension()).toArray(String[]::new));
        dialog.setFileName(evacuation.name() + '.' + forms.getFirst().extension());
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            Files.writeString(Path.of(chosen), evacuation.runBook(Path.of(chosen)));
        } catch (UnusableInputException e) {
            Statuses.show(shell, Messages.SaveRunBook_Title, Statuses.error(e.getMessage()));
        } catch (IOException e) {
            Statuses.show(shell, Messages.SaveRunBook_Title, Statuses.of(e));
        }
    }
}
