/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

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
import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.run.PreparedDiskPaths;
import org.portolan.run.PreparedEvacuation;
import org.portolan.run.PreparedHostLoss;
import org.portolan.run.PreparedMemory;
import org.portolan.run.PreparedNPlus;
import org.portolan.run.PreparedPaging;
import org.portolan.run.PreparedPressure;
import org.portolan.run.PreparedStudy;
import org.portolan.run.UnusableInputException;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.EngineProgress;

/** Finds an answer away from the user interface and shows it in the results view. */
public final class AnswerJob extends Job {
    private final String subject;
    private final Question question;
    private final IWorkbenchWindow window;

    /** What is to be answered. It holds no model object, so that the model may be edited meanwhile. */
    private interface Question {
        Answer answer(RunMonitor monitor) throws UnusableInputException;
    }

    private AnswerJob(String subject, Question question, IWorkbenchWindow window) {
        super(NLS.bind(Messages.Job_Name, subject));
        this.subject = subject;
        this.question = question;
        this.window = window;
        setUser(true);
    }

    /**
     * A study of relocations.
     *
     * @param file   file of the installation
     * @param window where the answer is shown
     */
    public static AnswerJob of(PreparedStudy study, Path file, IWorkbenchWindow window) {
        return new AnswerJob(study.name(),
                monitor -> new RelocationAnswer(study.solve(monitor), file, LocalTime.now()), window);
    }

    /**
     * A question about the storage of hosts.
     *
     * @param file   file of the installation
     * @param window where the answer is shown
     */
    public static AnswerJob of(PreparedPaging paging, Path file, IWorkbenchWindow window) {
        return new AnswerJob(paging.name(),
                monitor -> new PagingAnswer(paging.solve(monitor), file, LocalTime.now()), window);
    }

    /**
     * The question how a guest uses its memory.
     *
     * @param file   file of the installation
     * @param window where the answer is shown
     */
    public static AnswerJob of(PreparedMemory memory, Path file, IWorkbenchWindow window) {
        return new AnswerJob(memory.name(),
                monitor -> new MemoryAnswer(memory.solve(monitor), file, LocalTime.now()), window);
    }

    /**
     * The question what happens to storage over time.
     *
     * @param file   file of the installation
     * @param window where the answer is shown
     */
    public static AnswerJob of(PreparedPressure pressure, Path file, IWorkbenchWindow window) {
        return new AnswerJob(pressure.name(),
                monitor -> new PressureAnswer(pressure.solve(monitor), file, LocalTime.now()), window);
    }

    /**
     * The question what disks cost over every path.
     *
     * @param file   file of the installation
     * @param window where the answer is shown
     */
    public static AnswerJob of(PreparedDiskPaths disks, Path file, IWorkbenchWindow window) {
        return new AnswerJob(disks.name(),
                monitor -> new DiskAnswer(disks.solve(monitor), file, LocalTime.now()), window);
    }

    /**
     * The question how hosts are emptied.
     *
     * @param file   file of the installation
     * @param window where the answer is shown
     */
    public static AnswerJob of(PreparedEvacuation evacuation, Path file, IWorkbenchWindow window) {
        return new AnswerJob(evacuation.name(),
                monitor -> EvacuationAnswer.of(evacuation.solve(monitor), file, LocalTime.now()), window);
    }

    /**
     * A plan that was changed by hand, to be checked again.
     *
     * @param answer  the answer with the plan
     * @param plan    which of its plans
     * @param changed the plan as it is now
     * @param window  where the answer is shown
     */
    static AnswerJob of(EvacuationAnswer answer, int plan, EvacuationPlan changed, IWorkbenchWindow window) {
        return new AnswerJob(answer.name(), monitor -> answer.checkedAgain(
                answer.evacuation().checkedAgain(plan, changed, monitor), plan, LocalTime.now()), window);
    }

    /**
     * The question whether clusters can do without some of their hosts.
     *
     * @param file   file of the installation
     * @param window where the answer is shown
     */
    public static AnswerJob of(PreparedNPlus nPlus, Path file, IWorkbenchWindow window) {
        return new AnswerJob(nPlus.name(),
                monitor -> new NPlusAnswer(nPlus.solve(monitor), file, LocalTime.now()), window);
    }

    /**
     * The question what becomes of guests when hosts are lost.
     *
     * @param file   file of the installation
     * @param window where the answer is shown
     */
    public static AnswerJob of(PreparedHostLoss loss, Path file, IWorkbenchWindow window) {
        return new AnswerJob(loss.name(),
                monitor -> new HostLossAnswer(loss.solve(monitor), file, LocalTime.now()), window);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var answer = question.answer(new EngineProgress(monitor));
            window.getShell().getDisplay().asyncExec(() -> show(answer));
            return Status.OK_STATUS;
        } catch (CanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (UnusableInputException e) {
            return Statuses.error(e.getMessage());
        } catch (RuntimeException e) {
            return Statuses.unexpected(NLS.bind(Messages.Job_Failed, subject), e);
        }
    }

    private void show(Answer answer) {
        if (window.getActivePage() == null) {
            return;
        }
        try {
            // The editor stays active: its element stays selected, and its properties stay on show.
            var view = (ResultsView) window.getActivePage().showView(ResultsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            view.show(answer);
        } catch (PartInitException e) {
            Statuses.show(window.getShell(), subject, e.getStatus());
        }
    }
}
