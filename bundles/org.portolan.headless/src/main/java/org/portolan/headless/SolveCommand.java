/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.finding.Severity;
import org.portolan.run.PreparedPlanning;
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
        var installation = read(file).installation();
        var planning = question.planning(installation);
        return planning.isPresent() ? solve(planning.get()) : solveRelocations(question.prepare(installation));
    }

    private int solveRelocations(PreparedStudy prepared) throws UnusableInputException, IOException {
        remarks(prepared.remarks());
        var solved = solve(prepared);
        deliver(printing.text(NLS.bind(Messages.Solve_Title, solved.name()), solved.tables()), printing.file());
        return solved.hasFindingAtLeast(severity) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private int solve(PreparedPlanning prepared) throws UnusableInputException, IOException {
        remarks(prepared.remarks());
        try (var progress = progress(NLS.bind(Messages.Progress_Solve, prepared.name()))) {
            var solved = prepared.solve(progress);
            deliver(printing.text(NLS.bind(Messages.Solve_Title, prepared.name()), solved.tables()),
                    printing.file());
            return solved.isSound() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private SolvedStudy solve(PreparedStudy study) throws UnusableInputException {
        try (var progress = progress(NLS.bind(Messages.Progress_Solve, study.name()))) {
            return study.solve(progress);
        }
    }
}
