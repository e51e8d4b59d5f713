/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.Installation;
import org.portolan.report.PaperSize;
import org.portolan.run.OutputFile;
import org.portolan.run.PreparedStudy;
import org.portolan.run.UnusableInputException;
import org.portolan.run.WriteReport;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan report}: an installation and a study of it on paper. */
@CommandLine.Command(name = "report", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class ReportCommand extends Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private QuestionOptions question;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true)
    private Path output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "a4")
    private PaperSize paper;

    @Option(names = "--date", paramLabel = "DATE")
    private Optional<LocalDate> date;

    ReportCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        var target = new OutputFile(output, force);
        target.check();
        var format = WriteReport.Format.of(output);
        var loaded = read(file);
        var study = study(loaded.installation());
        study.ifPresent(s -> remarks(s.remarks()));
        var report = WriteReport.prepare(loaded, study, date.orElseGet(LocalDate::now));
        try (var progress = progress(NLS.bind(Messages.Progress_Report, output.getFileName()))) {
            report.write(target, format, paper, progress);
        }
        printLine(NLS.bind(Messages.Report_Written, output));
        return ExitCode.DONE;
    }

    /** The study that was asked for, or what is compared by default; a report without one is worth having too. */
    private Optional<PreparedStudy> study(Installation installation) throws UnusableInputException {
        if (question.isGiven()) {
            return Optional.of(question.prepare(installation));
        }
        try {
            return Optional.of(question.prepare(installation));
        } catch (UnusableInputException e) {
            remark(NLS.bind(Messages.Report_WithoutStudy, Printable.ofLines(e.getMessage())));
            return Optional.empty();
        }
    }
}
