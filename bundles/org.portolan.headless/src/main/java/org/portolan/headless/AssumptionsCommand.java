/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.portolan.bridge.AssumptionsReader;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.run.Problem;
import org.portolan.study.format.AssumptionText;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan assumptions}: every default that calculations rest on, with its source. */
@CommandLine.Command(name = "assumptions", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class AssumptionsCommand extends Command {

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    private Optional<Path> file;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text")
    private TableFormat format;

    AssumptionsCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        var inForce = Assumptions.DEFAULTS;
        if (file.isPresent()) {
            var reading = AssumptionsReader.read(read(file.get()).installation());
            reading.problems().forEach(p -> remark(ProblemText.line(new Problem(p.severity(), p.code().id(),
                    p.elementId(), "", p.message(), p.remedy()))));
            inForce = reading.assumptions();
        }
        print(format.of(List.of(format == TableFormat.TEXT ? forPeople(inForce) : exact(inForce))));
        return ExitCode.DONE;
    }

    private static ResultTable forPeople(Assumptions inForce) {
        var columns = List.of(text("key", Messages.Column_Key), text("value", Messages.Column_Value),
                text("least", Messages.Column_Least), text("most", Messages.Column_Most),
                text("evidence", Messages.Column_Evidence), text("source", Messages.Column_SourceOfValue));
        return new ResultTable("assumptions", "", columns, Arrays.stream(AssumptionKey.values()).map(k -> List.of(
                Cell.of(inForce.isOverridden(k) ? k.key() + " *" : k.key()),
                Cell.of(AssumptionText.value(k, inForce.value(k))), Cell.of(AssumptionText.value(k, k.least())),
                Cell.of(AssumptionText.value(k, k.most())), Cell.of(AssumptionText.evidence(k.evidence())),
                Cell.of(k.source()))).toList());
    }

    private static ResultTable exact(Assumptions inForce) {
        var columns = List.of(text("key", Messages.Column_Key),
                new Column("value", Messages.Column_Value, ColumnType.FACTOR),
                new Column("overridden", Messages.Column_Overridden, ColumnType.FLAG),
                new Column("default", Messages.Column_Default, ColumnType.FACTOR),
                text("unit", Messages.Column_Unit), new Column("least", Messages.Column_Least, ColumnType.FACTOR),
                new Column("most", Messages.Column_Most, ColumnType.FACTOR),
                text("evidence", Messages.Column_Evidence), text("source", Messages.Column_SourceOfValue));
        return new ResultTable("assumptions", "", columns, Arrays.stream(AssumptionKey.values()).map(k -> List.of(
                Cell.of(k.key()), Cell.of(inForce.value(k)), Cell.of(inForce.isOverridden(k)),
                Cell.of(k.defaultValue()), Cell.of(k.unit().name()), Cell.of(k.least()), Cell.of(k.most()),
                Cell.of(k.evidence().name()), Cell.of(k.source()))).toList());
    }

    private static Column text(String key, String title) {
        return new Column(key, title, ColumnType.TEXT);
    }
}
