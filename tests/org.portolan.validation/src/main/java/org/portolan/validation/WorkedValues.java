/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.validation;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.study.format.Quantities;
import org.portolan.study.scenario.UnreadableScenarioException;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/**
 * Values that were worked out by hand for the example of docs/engine.md, section 9, beside what the engine says:
 * {@code samples/published/worked.csv}.
 *
 * @param values in the order of the file
 */
record WorkedValues(List<Worked> values) {

    private static final MathContext DIGITS = new MathContext(6);
    private static final double MEGABYTE = 1e6;

    /**
     * One value.
     *
     * @param section which proposal
     * @param scenario file of the case
     * @param change what is changed in it, as {@code --vary} has it; may be empty
     * @param quantity what of the relocation
     * @param unit in which it is given; empty for a share
     * @param worked what was worked out by hand
     * @param note why the two differ, where they do
     * @param engine what the engine says
     */
    record Worked(String section, String scenario, String change, String quantity, String unit, BigDecimal worked,
            String note, double engine) {

        /** How far the engine is from what was worked out, as a part of that. */
        double difference() {
            return engine / worked.doubleValue() - 1;
        }
    }

    WorkedValues {
        values = List.copyOf(values);
    }

    static WorkedValues of(Path folder) throws IOException, UnreadableScenarioException {
        var runs = new ScenarioRuns(folder);
        var values = new ArrayList<Worked>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("worked.csv"))) {
            for (var row : rows) {
                var result = runs.relocation(row.getField("scenario"), row.getField("change"));
                values.add(new Worked(row.getField("section"), row.getField("scenario"), row.getField("change"),
                        row.getField("quantity"), row.getField("unit"), new BigDecimal(row.getField("worked")),
                        row.getField("note"), quantity(row.getField("quantity"), row.getField("unit"), result)));
            }
        }
        return new WorkedValues(values);
    }

    ResultTable table() {
        return new ResultTable("worked", "", List.of(new Column("section", "Proposal", ColumnType.TEXT),
                new Column("change", "Changed in the scenario", ColumnType.TEXT),
                new Column("quantity", "Quantity", ColumnType.TEXT), new Column("unit", "Unit", ColumnType.TEXT),
                new Column("worked", "By hand", ColumnType.TEXT), new Column("engine", "Engine", ColumnType.TEXT),
                new Column("difference", "Difference", ColumnType.TEXT), new Column("note", "Note", ColumnType.TEXT)),
                values.stream().map(v -> List.of(Cell.of(v.section()), Cell.of(v.change()), Cell.of(v.quantity()),
                        Cell.of(v.unit()), Cell.of(v.worked().toPlainString()),
                        Cell.of(new BigDecimal(v.engine()).round(DIGITS).stripTrailingZeros().toPlainString()),
                        Cell.of(percent(v.difference())), Cell.of(v.note()))).toList());
    }

    private static String percent(double share) {
        var percent = Quantities.threeDecimals(share * 100);
        return (percent.equals("-0.000") ? "0.000" : percent) + " %";
    }

    private static double quantity(String name, String unit, RelocationResult result) {
        return switch (name) {
            case "write rate" -> last(result).sent().count() / last(result).duration().seconds();
            case "last pass" -> last(result).duration().seconds();
            case "running passes" -> result.passes().stream().filter(p -> p.guest() == GuestState.RUNNING)
                    .mapToDouble(p -> p.duration().seconds()).sum();
            case "all passes" -> result.passes().stream().mapToDouble(p -> p.duration().seconds()).sum();
            case "downtime" -> result.timing().downtime().seconds();
            case "total time" -> result.timing().total().seconds();
            case "warm-up" -> result.serviceLost().warmUp().seconds();
            case "move-out" -> seconds(result, PhaseKind.MOVE_OUT);
            case "push" -> seconds(result, PhaseKind.PUSH_AND_PULL);
            case "faults" -> result.stalls().faults();
            case "delta" -> unit.equals("MB") ? mirror(result).pages().bytes().count() / MEGABYTE
                    : mirror(result).pages().count();
            case "link utilisation" -> mirror(result).utilisation().value();
            case "data" -> result.passes().stream().mapToLong(p -> p.bytes().count()).sum() / MEGABYTE;
            case "pages of pass 1", "pages of pass 2", "pages of pass 3", "pages of pass 4" ->
                    result.passes().get(Integer.parseInt(name.substring(name.length() - 1)) - 1).sent().count();
            default -> throw new IllegalArgumentException("no such quantity: " + name);
        };
    }

    private static Pass last(RelocationResult result) {
        return result.passes().getLast();
    }

    private static double seconds(RelocationResult result, PhaseKind kind) {
        return result.phases().stream().filter(p -> p.kind() == kind).mapToDouble(p -> p.duration().seconds()).sum();
    }

    private static Finding.MirrorStandsBy mirror(RelocationResult result) {
        return result.findings().stream().filter(Finding.MirrorStandsBy.class::isInstance)
                .map(Finding.MirrorStandsBy.class::cast).findFirst().orElseThrow();
    }
}
