/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.portolan.bridge.RelocationQuestion;
import org.portolan.model.Guest;
import org.portolan.model.PortolanPackage;
import org.portolan.model.Study;
import org.portolan.model.edit.commands.Edits;
import org.portolan.ui.charts.results.AnswerJob;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Relocate...": asks how the selected guests are to move, runs the engine, shows the answer. */
public final class RelocateHandler extends AbstractHandler {
    private final IDialogSettings settings =
            PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RelocateHandler.class)).getDialogSettings();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var guests = Selections.elementsOf(HandlerUtil.getCurrentSelection(event), Guest.class);
        var document = guests.stream().findFirst().flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Relocate_Title, Messages.Relocate_SelectGuest);
            return null;
        }
        var dialog = new RelocateDialog(shell, document.get().installation(), guests,
                DialogSettings.getOrCreateSection(settings, "relocate"));
        if (dialog.open() == Window.OK) {
            dialog.nameToKeep().ifPresent(name -> keep(document.get(), name, dialog.question()));
            AnswerJob.of(dialog.prepared(), document.get().path(),
                    HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        }
        return null;
    }

    private static void keep(ModelDocument document, String name, RelocationQuestion question) {
        document.execute(adding(document, question.toStudy(name)));
    }

    private static Command adding(ModelDocument document, Study study) {
        return Edits.labelled(NLS.bind(Messages.Relocate_KeepEdit, study.getName()),
                AddCommand.create(document.domain(), document.installation(),
                        PortolanPackage.Literals.INSTALLATION__STUDIES, List.of(study)));
    }
}
