/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Pace;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/**
 * Measured relocations beside what the engine says about them, and how far the two are apart.
 *
 * @param rows every measured relocation, in the order of the file
 */
public record Validation(List<ValidatedRow> rows) {

    /** What a row counts in a median that something disturbed; others count 1. */
    private static final double WEIGHT_OF_DISTURBED = 0.5;
    private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_UP);
    private static final int NANO_DIGITS = 9;

    public Validation {
        rows = List.copyOf(rows);
    }

    /**
     * Predicts every row of a file, several runs at once where there are several processors; the rows stay in the order of
     * the file.
     *
     * @param predictor may be asked on several threads at once
     * @param monitor told how far it is; its cancel ends it. Called by one thread at a time, not always the same
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public static Validation of(MeasuredFile file, Predictor predictor, RunMonitor monitor) {
        monitor.begin(file.rows().size());
        var shared = new SharedMonitor(monitor);
        var byLine = new HashMap<Integer, PredictedRelocation>();
        file.runs().parallelStream().map(run -> predict(run, predictor, shared)).toList().forEach(byLine::putAll);
        return new Validation(file.rows().stream()
                .map(row -> new ValidatedRow(row, Optional.ofNullable(byLine.get(row.line())))).toList());
    }

    private static Map<Integer, PredictedRelocation> predict(List<MeasuredRelocation> run, Predictor predictor,
            SharedMonitor monitor) {
        monitor.checkCanceled();
        var byLine = new HashMap<Integer, PredictedRelocation>();
        predictor.predict(run, monitor).ifPresent(predicted -> {
            for (int i = 0; i < run.size(); i++) {
                byLine.put(run.get(i).line(), predicted.get(i));
            }
        });
        monitor.done(run.size());
        return byLine;
    }

    /** Hears cancels for runs within the whole, whose progress is that of the whole: it counts rows. */
    private record SharedMonitor(RunMonitor whole) implements RunMonitor {
        @Override
        public void begin(long totalWork) {
            // the whole counts rows
        }

        @Override
        public void worked(long work) {
            // the whole counts rows
        }

        @Override
        public synchronized boolean isCanceled() {
            return whole.isCanceled();
        }

        synchronized void done(int rows) {
            whole.worked(rows);
        }
    }

    /** Whether every row has a prediction that tells rightly whether it converges. */
    public boolean isRight() {
        return rows.stream().allMatch(row -> row.verdict().orElse(false));
    }

    /** The tables: summary, rows. */
    public List<ResultTable> tables() {
        return List.of(summary(), comparison());
    }

    /** One row per policy and link: how many, and median and largest error of every quantity. */
    public ResultTable summary() {
        var columns = new ArrayList<Column>(List.of(text("policy", Messages.Column_Policy),
                text("link", Messages.Column_Link), count("rows", Messages.Column_Rows),
                count("disturbed", Messages.Column_Disturbed), count("not_predicted", Messages.Column_NotPredicted),
                count("verdicts_right", Messages.Column_VerdictsRight)));
        for (var quantity : Compared.values()) {
            columns.add(new Column(quantity.errorKey() + "_median",
                    quantity.title() + ", " + Messages.Column_Median, quantity.errorType()));
            columns.add(new Column(quantity.errorKey() + "_largest",
                    quantity.title() + ", " + Messages.Column_Largest, quantity.errorType()));
        }
        var cells = new ArrayList<List<Cell>>();
        groups().forEach((name, members) -> cells.add(summary(name, members)));
        return new ResultTable("summary", Messages.Table_Summary, columns, cells);
    }

    /** Rows that are alike, under policy and link. */
    private Map<List<String>, List<ValidatedRow>> groups() {
        var groups = new LinkedHashMap<List<String>, List<ValidatedRow>>();
        for (var row : rows) {
            for (var policy : policies(row.row())) {
                groups.computeIfAbsent(List.of(policy, link(row.row())), key -> new ArrayList<>()).add(row);
                groups.computeIfAbsent(List.of(policy, Messages.Group_AllLinks), key -> new ArrayList<>()).add(row);
            }
        }
        // where there is one kind of link, all links are that one
        var single = groups.keySet().stream().collect(Collectors.groupingBy(key -> key.get(0), Collectors.counting()));
        groups.keySet().removeIf(key -> key.get(1).equals(Messages.Group_AllLinks) && single.get(key.get(0)) == 2);
        var sorted = new LinkedHashMap<List<String>, List<ValidatedRow>>();
        groups.entrySet().stream().sorted(Map.Entry.comparingByKey((a, b) -> String.join("\n", a).compareTo(
                String.join("\n", b)))).forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /** The groups that a row counts in: guests at once apart, auto-converge by the pace of the writer, post-copy by its switch too. */
    private static List<String> policies(MeasuredRelocation row) {
        var method = row.method();
        if (row.group().isPresent()) {
            return List.of(method.policyName() + Messages.Group_Concurrent);
        }
        if (method.throttle().isPresent()) {
            return List.of(method.policyName()
                    + (row.writer().pace() == Pace.PROCESSOR ? Messages.Group_Processor : Messages.Group_Clock));
        }
        return method.postcopy().map(s -> List.of(method.policyName(), method.policyName()
                + (s.after() == MeasuredMethod.Switch.After.START ? Messages.Group_Immediate : Messages.Group_Pass1)))
                .orElse(List.of(method.policyName()));
    }

    private static String link(MeasuredRelocation row) {
        return row.link().kind() == MeasuredLink.Kind.SHAPED ? Messages.Group_Shaped : Messages.Group_SenderLimit;
    }

    private static List<Cell> summary(List<String> name, List<ValidatedRow> members) {
        var cells = new ArrayList<Cell>(List.of(Cell.of(name.get(0)), Cell.of(name.get(1)), Cell.of(members.size()),
                Cell.of(members.stream().filter(m -> m.row().disturbed()).count()),
                Cell.of(members.stream().filter(m -> m.prediction().isEmpty()).count()),
                Cell.of(members.stream().filter(m -> m.verdict().orElse(false)).count())));
        for (var quantity : Compared.values()) {
            var median = new WeightedMedian();
            members.forEach(m -> m.error(quantity).ifPresent(
                    e -> median.add(quantity.size(e), m.row().disturbed() ? WEIGHT_OF_DISTURBED : 1)));
            cells.add(median.isEmpty() ? Cell.ABSENT : error(median.median()));
            cells.add(median.isEmpty() ? Cell.ABSENT : error(median.largest()));
        }
        return cells;
    }

    /** One row per measured relocation: every quantity measured, predicted, and the error. */
    public ResultTable comparison() {
        var columns = new ArrayList<Column>(List.of(text("case", Messages.Column_Case),
                count("repeat", Messages.Column_Repeat), text("group", Messages.Column_Group),
                text("policy", Messages.Column_Policy), text("link", Messages.Column_Link),
                new Column("disturbed", Messages.Column_Disturbed, ColumnType.FLAG),
                new Column("converged", Messages.Column_Converged, ColumnType.FLAG),
                new Column("converged_predicted", Messages.Column_ConvergedPredicted, ColumnType.FLAG)));
        for (var quantity : Compared.values()) {
            columns.add(new Column(quantity.key() + "_measured", quantity.title(), quantity.type()));
            columns.add(new Column(quantity.key() + "_predicted", Messages.Column_Predicted, quantity.type()));
            columns.add(new Column(quantity.errorKey(), Messages.Column_Error, quantity.errorType()));
        }
        return new ResultTable("rows", Messages.Table_Rows, columns, rows.stream().map(Validation::cells).toList());
    }

    private static List<Cell> cells(ValidatedRow validated) {
        var row = validated.row();
        var cells = new ArrayList<Cell>(List.of(Cell.of(row.caseId()), Cell.of(row.repeat()),
                Cell.ofOptional(row.group().map(Cell::of)), Cell.of(row.method().policyName()), Cell.of(link(row)),
                Cell.of(row.disturbed()), Cell.of(row.measured().converged()),
                Cell.ofOptional(validated.prediction().map(p -> Cell.of(p.converged())))));
        for (var quantity : Compared.values()) {
            cells.add(Cell.ofOptional(quantity.measured(row.measured()).map(v -> amount(quantity, v))));
            cells.add(Cell.ofOptional(
                    validated.prediction().flatMap(quantity::predicted).map(v -> amount(quantity, v))));
            cells.add(Cell.ofOptional(validated.error(quantity).map(Validation::error)));
        }
        return cells;
    }

    private static Cell amount(Compared quantity, double amount) {
        var number = BigDecimal.valueOf(amount);
        return new Cell.Number(
                number.setScale(quantity.type() == ColumnType.TIME ? NANO_DIGITS : 0, RoundingMode.HALF_UP));
    }

    private static Cell error(double error) {
        return new Cell.Number(BigDecimal.valueOf(error).round(DIGITS));
    }

    private static Column text(String key, String title) {
        return new Column(key, title, ColumnType.TEXT);
    }

    private static Column count(String key, String title) {
        return new Column(key, title, ColumnType.COUNT);
    }
}
