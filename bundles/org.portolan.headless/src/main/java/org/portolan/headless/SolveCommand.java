/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.finding.Severity;
import org.portolan.run.PreparedStudy;
import org.portolan.run.SolvedStudy;
import org.portolan.run.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan solve}: what relocations cost, method by method. */
@CommandLine.Command(name = "solve", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class SolveCommand extends Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private QuestionOptions question;

    @Mixin
    private TableOptions printing;

    @Option(names = "--severity", paramLabel = "SEVERITY", defaultValue = "error")
    private Severity severity;

    SolveCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        printing.check();
        var prepared = question.prepare(read(file).installation());
        remarks(prepared.remarks());
        var solved = solve(prepared);
        deliver(printing.text(NLS.bind(Messages.Solve_Title, solved.name()), solved.tables()), printing.file());
        return solved.hasFindingAtLeast(severity) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private SolvedStudy solve(PreparedStudy study) throws UnusableInputException {
        try (var progress = progress(NLS.bind(Messages.Progress_Solve, study.name()))) {
            return study.solve(progress);
        }
    }
}
