/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.report;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.printing.PrinterData;
import org.portolan.engine.CanceledException;
import org.portolan.report.PaperSize;
import org.portolan.run.PreparedReport;
import org.portolan.run.UnusableInputException;
import org.portolan.run.WriteReport;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.EngineProgress;

/** Makes the report and prints it, away from the user interface. */
final class PrintJob extends Job {
    private final String subject;
    private final PreparedReport report;
    private final PaperSize paper;
    private final PrinterData printer;

    PrintJob(String subject, PreparedReport report, PaperSize paper, PrinterData printer) {
        super(NLS.bind(Messages.Print_Job, subject));
        this.subject = subject;
        this.report = report;
        this.paper = paper;
        this.printer = printer;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, 2);
        try {
            var pdf = report.content(WriteReport.Format.PDF, paper, new EngineProgress(progress.split(1)));
            new PdfPrinter(printer).print(pdf, getName(), progress.split(1));
            return Status.OK_STATUS;
        } catch (CanceledException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (UnusableInputException e) {
            return Statuses.error(e.getMessage());
        } catch (IOException e) {
            return Statuses.of(e);
        } catch (RuntimeException e) {
            return Statuses.unexpected(NLS.bind(Messages.Report_Failed, subject), e);
        }
    }
}
