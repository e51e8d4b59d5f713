/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.report;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.portolan.engine.CanceledException;
import org.portolan.report.PaperSize;
import org.portolan.run.OutputFile;
import org.portolan.run.PreparedReport;
import org.portolan.run.UnusableInputException;
import org.portolan.run.WriteReport;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.EngineProgress;

/** Writes a report away from the user interface. */
final class ReportJob extends Job {
    private final String subject;
    private final PreparedReport report;
    private final PaperSize paper;
    private final Path file;
    private final boolean opensAfterwards;

    ReportJob(String subject, PreparedReport report, PaperSize paper, Path file, boolean opensAfterwards) {
        super(NLS.bind(Messages.Report_Job, subject));
        this.subject = subject;
        this.report = report;
        this.paper = paper;
        this.file = file;
        this.opensAfterwards = opensAfterwards;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            // The dialog has said that a file that is there will be replaced.
            report.write(new OutputFile(file, true), WriteReport.Format.of(file), paper, new EngineProgress(monitor));
            if (opensAfterwards) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(this::open);
            }
            return Status.OK_STATUS;
        } catch (CanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (UnusableInputException e) {
            return Statuses.error(e.getMessage());
        } catch (IOException e) {
            return Statuses.of(e);
        } catch (RuntimeException e) {
            return Statuses.unexpected(NLS.bind(Messages.Report_Failed, subject), e);
        }
    }

    private void open() {
        if (!Program.launch(file.toString())) {
            var name = file.getFileName().toString();
            var ending = name.substring(name.lastIndexOf('.'));
            Statuses.show(Display.getCurrent().getActiveShell(), Messages.Report_Title,
                    Statuses.warning(NLS.bind(Messages.Report_NoViewer, ending, file)));
        }
    }
}
