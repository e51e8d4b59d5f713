/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.portolan.engine.RunMonitor;
import org.portolan.report.HtmlReport;
import org.portolan.report.PaperSize;
import org.portolan.report.PdfReport;
import org.portolan.report.document.ReportDocument;
import org.portolan.report.input.OvercommitStudy;
import org.portolan.report.input.PlanningStudy;
import org.portolan.report.input.ReportInput;
import org.portolan.report.section.StandardReport;
import org.portolan.run.WriteReport.Format;

/**
 * A report that was read from a model and can now be written on any thread: it holds no model object. The same report
 * gives the same bytes.
 *
 * @param input what it tells about the installation
 * @param studies relocation studies to solve, whose answers it tells too
 * @param overcommitStudies studies of overcommitted storage to solve, whose answers it tells too
 * @param planningStudies studies of disk paths and of hosts that are emptied or lost to solve, whose answers it tells too
 */
public record PreparedReport(ReportInput input, List<PreparedStudy> studies, List<PreparedPaging> overcommitStudies,
        List<PreparedPlanning> planningStudies) {

    /** Solving a study and setting the pages take about as long. */
    private static final long WORK = 1000;

    public PreparedReport {
        studies = List.copyOf(studies);
        overcommitStudies = List.copyOf(overcommitStudies);
        planningStudies = List.copyOf(planningStudies);
    }

    /** The report with the answer to a study that was solved elsewhere. */
    public PreparedReport with(SolvedStudy study) {
        return with(ReportFacts.with(input, study));
    }

    /** The report with the answer about overcommitted storage that was solved elsewhere. */
    public PreparedReport with(SolvedPaging study) {
        return with(ReportFacts.with(input, study));
    }

    /** The report with the answer about disk paths, or about hosts that are emptied or lost, that was found elsewhere. */
    public PreparedReport with(SolvedPlanning study) {
        return with(ReportFacts.with(input, study));
    }

    private PreparedReport with(ReportInput other) {
        return new PreparedReport(other, studies, overcommitStudies, planningStudies);
    }

    /**
     * Solves the studies and lays out the report.
     *
     * @throws UnusableInputException when a relocation study cannot be solved; other studies say so in the report
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public byte[] content(Format format, PaperSize paper, RunMonitor monitor)
            throws UnusableInputException, IOException {
        monitor.begin((studies.size() + overcommitStudies.size() + planningStudies.size() + 1) * WORK);
        var told = input;
        for (var study : studies) {
            monitor.checkCanceled();
            var part = new PartOfWork(monitor, WORK);
            told = ReportFacts.with(told, study.solve(part));
            part.done();
        }
        for (var study : overcommitStudies) {
            monitor.checkCanceled();
            var part = new PartOfWork(monitor, WORK);
            told = with(told, study, part);
            part.done();
        }
        for (var study : planningStudies) {
            monitor.checkCanceled();
            var part = new PartOfWork(monitor, WORK);
            told = with(told, study, part);
            part.done();
        }
        monitor.checkCanceled();
        var content = rendered(StandardReport.of(told), format, paper);
        monitor.worked(WORK);
        monitor.checkCanceled();
        return content;
    }

    /**
     * Solves the studies and writes the report.
     *
     * @param target where; checked before anything is done
     * @throws UnusableInputException when the target is there and may not be replaced, or a relocation study cannot be
     *         solved
     * @throws org.portolan.engine.CanceledException when the monitor wants no more; nothing is written then
     */
    public void write(OutputFile target, Format format, PaperSize paper, RunMonitor monitor)
            throws UnusableInputException, IOException {
        target.check();
        target.write(content(format, paper, monitor));
    }

    private static ReportInput with(ReportInput input, PreparedPaging study, RunMonitor monitor) {
        try {
            return ReportFacts.with(input, study.solve(monitor));
        } catch (UnusableInputException e) {
            return ReportFacts.with(input, new OvercommitStudy.Unsolved(study.name(), e.getMessage()));
        }
    }

    private static ReportInput with(ReportInput input, PreparedPlanning study, RunMonitor monitor) {
        try {
            return ReportFacts.with(input, study.solve(monitor));
        } catch (UnusableInputException e) {
            return ReportFacts.with(input, new PlanningStudy.Unsolved(study.name(), study.kind(), e.getMessage()));
        }
    }

    private static byte[] rendered(ReportDocument document, Format format, PaperSize paper) throws IOException {
        return switch (format) {
            case HTML -> new HtmlReport().html(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> {
                var out = new ByteArrayOutputStream();
                new PdfReport(paper).write(document, out);
                yield out.toByteArray();
            }
        };
    }
}
