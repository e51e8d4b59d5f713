/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portolan.model.Study;
import org.portolan.run.CheckNPlus;
import org.portolan.run.CompareDiskPaths;
import org.portolan.run.LoseHosts;
import org.portolan.run.PlanEvacuation;
import org.portolan.run.SolvePaging;
import org.portolan.run.SolvePressure;
import org.portolan.run.SolveStudy;
import org.portolan.run.UnusableInputException;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.results.AnswerJob;
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
        try {
            job(document.get(), study.get(), HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        } catch (UnusableInputException e) {
            Statuses.show(shell, Messages.RunStudy_Title, Statuses.error(e.getMessage()));
        }
        return null;
    }

    private static AnswerJob job(ModelDocument document, Study study, IWorkbenchWindow window)
            throws UnusableInputException {
        var installation = document.installation();
        return switch (study.getKind()) {
            case OVERCOMMIT -> AnswerJob.of(SolvePaging.prepare(installation, study), document.path(), window);
            case PRESSURE -> AnswerJob.of(SolvePressure.prepare(installation, study), document.path(), window);
            case DISK_PATHS -> AnswerJob.of(CompareDiskPaths.prepare(installation, study), document.path(), window);
            case EVACUATION -> AnswerJob.of(PlanEvacuation.prepare(installation, study), document.path(), window);
            case SPARE_CAPACITY -> AnswerJob.of(CheckNPlus.prepare(installation, study), document.path(), window);
            case FAILOVER -> AnswerJob.of(LoseHosts.prepare(installation, study), document.path(), window);
            default -> AnswerJob.of(SolveStudy.prepare(installation, study), document.path(), window);
        };
    }
}
