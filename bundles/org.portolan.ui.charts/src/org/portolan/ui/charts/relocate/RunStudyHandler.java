/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portolan.bridge.BridgeProblem;
import org.portolan.bridge.InstallationReader;
import org.portolan.model.Study;
import org.portolan.ui.Statuses;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Run study": runs the selected stored study and shows its answer. */
public final class RunStudyHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var study = Selections.elementsOf(HandlerUtil.getCurrentSelection(event), Study.class).stream().findFirst();
        var document = study.flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.RunStudy_Title, Messages.RunStudy_SelectStudy);
            return null;
        }
        var reading = InstallationReader.read(document.get().installation(), study.get());
        if (reading.isUsable()) {
            RelocationJob.of(document.get(), String.valueOf(study.get().getName()), reading,
                    HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        } else {
            Statuses.show(shell, Messages.RunStudy_Title, Statuses.error(reading.problems().stream()
                    .filter(BridgeProblem::isError).map(problem -> problem.message() + " " + problem.remedy())
                    .collect(Collectors.joining("\n"))));
        }
        return null;
    }
}
