/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.study.table.ResultTable;
import org.portolan.study.table.TableMarkdown;
import org.portolan.study.validation.MeasuredFile;
import org.portolan.study.validation.MeasuredProblem;
import org.portolan.study.validation.Predictions;
import org.portolan.study.validation.Validation;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan validate}: how far what the engine says is from what was measured. */
@CommandLine.Command(name = "validate", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class ValidateCommand extends Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Option(names = "--table", paramLabel = "TABLE")
    private Optional<String> table;

    @Mixin
    private OutputOptions output;

    ValidateCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    private enum Format {
        TEXT, JSON, CSV, MARKDOWN
    }

    @Override
    public Integer call() throws Exception {
        if (output.file().isPresent()) {
            output.file().get().check();
        }
        var measured = MeasuredFile.read(file);
        measured.problems().forEach(problem -> remark(line(problem)));
        if (!measured.unknownColumns().isEmpty()) {
            remark(NLS.bind(Messages.Validate_UnknownColumns,
                    Printable.of(String.join(", ", measured.unknownColumns()))));
        }
        if (measured.rows().isEmpty()) {
            remark(NLS.bind(Messages.Validate_NoRows, Printable.of(file.toString())));
            return ExitCode.BAD_INPUT;
        }
        var validation = validate(measured);
        deliver(text(TableChoice.of(validation.tables(), table, any -> true)), output.file());
        return measured.problems().isEmpty() && validation.isRight() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Validation validate(MeasuredFile measured) {
        try (var progress = progress(NLS.bind(Messages.Progress_Validate, file.getFileName()))) {
            return Validation.of(measured, Predictions::of, progress);
        }
    }

    private String text(List<ResultTable> tables) {
        return switch (format) {
            case TEXT -> TableFormat.TEXT.of(tables);
            case JSON -> TableFormat.JSON.of(tables);
            // one table fits: the rows, unless another was asked for
            case CSV -> TableFormat.CSV.of(tables.subList(tables.size() - 1, tables.size()));
            case MARKDOWN -> tables.stream().map(TableMarkdown::of).collect(Collectors.joining("\n"));
        };
    }

    private String line(MeasuredProblem problem) {
        return Printable.of(problem.column().isPresent()
                ? NLS.bind(Messages.Validate_ColumnProblem, new Object[] {file.getFileName(), problem.line(),
                        problem.column().get(), problem.wrong(), problem.expected()})
                : NLS.bind(Messages.Validate_LineProblem, new Object[] {file.getFileName(), problem.line(),
                        problem.wrong(), problem.expected()}));
    }
}
