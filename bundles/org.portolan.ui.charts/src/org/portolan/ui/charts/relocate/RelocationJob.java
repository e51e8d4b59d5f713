/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.nio.file.Path;
import java.time.LocalTime;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.portolan.engine.CanceledException;
import org.portolan.run.PreparedStudy;
import org.portolan.run.UnusableInputException;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.EngineProgress;
import org.portolan.ui.charts.results.RelocationAnswer;
import org.portolan.ui.charts.results.ResultsView;

/** Solves a study away from the user interface and shows the answer in the results view. */
final class RelocationJob extends Job {
    private final PreparedStudy study;
    private final Path file;
    private final IWorkbenchWindow window;

    /**
     * @param study  holds no model object, so the model may be edited meanwhile
     * @param file   file of the installation
     * @param window where the answer is shown
     */
    RelocationJob(PreparedStudy study, Path file, IWorkbenchWindow window) {
        super(NLS.bind(Messages.Job_Name, study.name()));
        this.study = study;
        this.file = file;
        this.window = window;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var answer = new RelocationAnswer(study.solve(new EngineProgress(monitor)), file, LocalTime.now());
            window.getShell().getDisplay().asyncExec(() -> show(answer));
            return Status.OK_STATUS;
        } catch (CanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (UnusableInputException e) {
            return Statuses.error(e.getMessage());
        } catch (RuntimeException e) {
            return Statuses.unexpected(NLS.bind(Messages.Job_Failed, study.name()), e);
        }
    }

    private void show(RelocationAnswer answer) {
        if (window.getActivePage() == null) {
            return;
        }
        try {
            // The editor stays active: its guest stays selected, and its properties stay on show.
            var view = (ResultsView) window.getActivePage().showView(ResultsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            view.show(answer);
        } catch (PartInitException e) {
            Statuses.show(window.getShell(), Messages.Relocate_Title, e.getStatus());
        }
    }
}
