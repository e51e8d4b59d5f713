/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.portolan.model.validation.Severity;
import org.portolan.run.CheckInstallation;
import org.portolan.run.CheckReport;
import org.portolan.study.table.ResultTable;
import org.portolan.study.table.TableJson;
import org.portolan.study.table.TableText;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan check}: what is wrong, risky or worth knowing in an installation. */
@CommandLine.Command(name = "check", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class CheckCommand extends Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Option(names = "--severity", paramLabel = "SEVERITY", defaultValue = "warning")
    private Severity severity;

    CheckCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        var report = CheckInstallation.check(read(file).installation());
        switch (format) {
            case TEXT -> print(text(report));
            case JSON -> print(TableJson.of(tables(report)));
        }
        return report.hasAtLeast(severity) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static String text(CheckReport report) {
        var text = new StringBuilder();
        report.problems().forEach(p -> text.append(ProblemText.line(p)).append('\n'));
        if (!report.problems().isEmpty()) {
            text.append('\n');
        }
        if (!report.capacity().clusters().isEmpty()) {
            text.append(TableText.of(CapacityTables.clusters(report.capacity()))).append('\n');
        }
        return text.append(ProblemText.summary(report)).append('\n').toString();
    }

    private static List<ResultTable> tables(CheckReport report) {
        var tables = new ArrayList<ResultTable>();
        tables.add(ProblemText.table(report.problems()));
        tables.addAll(CapacityTables.all(report.capacity()));
        return tables;
    }

    private enum Format {
        TEXT, JSON
    }
}
