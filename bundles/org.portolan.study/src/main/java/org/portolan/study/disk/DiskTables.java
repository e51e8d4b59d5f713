/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.disk.GuestTimeout;
import org.portolan.engine.disk.RedoTerm;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.Field;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ObstacleText;

/** What disks cost over every path, as tables. */
public final class DiskTables {

    private final List<DiskPathAnswer> answers;
    private final ElementNames names;

    /** @param names names of the elements whose ids the engine gives back */
    public DiskTables(List<DiskPathAnswer> answers, ElementNames names) {
        this.answers = List.copyOf(answers);
        this.names = names;
    }

    /** All tables: paths, which is the cheapest, where two cost the same, steps at the target. */
    public List<ResultTable> all() {
        return List.of(paths(), cheapest(), breakEvens(), steps());
    }

    private record Row<T>(DiskPathAnswer answer, T part) {
        static <T> Stream<Row<T>> of(DiskPathAnswer answer, List<T> parts) {
            return parts.stream().map(part -> new Row<>(answer, part));
        }
    }

    private record Step(DiskPathCost cost, RedoTerm term) {
    }

    private <T> Field<Row<T>> guest() {
        return Field.of("guest", Messages.Column_Guest, ColumnType.TEXT, r -> element(r.answer().disk().guest()));
    }

    private <T> Field<Row<T>> disk() {
        return Field.of("disk", Messages.Column_Disk, ColumnType.TEXT,
                r -> element(r.answer().disk().study().disk().id()));
    }

    /** One row for each path of each disk. */
    public ResultTable paths() {
        return Field.table("paths", Messages.Table_Paths, List.of(guest(), disk(),
                Field.<Row<DiskPathCost>>of("path", Messages.Column_Path, ColumnType.TEXT,
                        r -> Cell.of(DiskText.of(r.part().path()))),
                Field.of("present", Messages.Column_Present, ColumnType.FLAG,
                        r -> Cell.of(r.answer().present().filter(p -> p == r.part()).isPresent())),
                Field.of("io_per_second", Messages.Column_IoPerSecond, ColumnType.FACTOR,
                        r -> Cell.of(r.part().outlook().ioPerSecond())),
                Field.of("most_io_per_second", Messages.Column_MostIoPerSecond, ColumnType.FACTOR,
                        r -> Cell.of(r.part().most().ioPerSecond())),
                Field.of("limited_by", Messages.Column_LimitedBy, ColumnType.TEXT,
                        r -> Cell.of(DiskText.of(r.part().most().limit()))),
                Field.of("path_time", Messages.Column_PathTime, ColumnType.TIME,
                        r -> seconds(r.part().pathSeconds())),
                Field.of("response", Messages.Column_Response, ColumnType.TIME,
                        r -> seconds(r.part().outlook().responseSeconds())),
                Field.of("device_busy", Messages.Column_DeviceBusy, ColumnType.SHARE,
                        r -> Cell.of(r.part().outlook().deviceUtilisation())),
                Field.of("processors", Messages.Column_Processors, ColumnType.FACTOR,
                        r -> Cell.of(r.part().outlook().processorsUsed())),
                Field.of("running_per_month", Messages.Column_RunningPerMonth, ColumnType.TIME,
                        r -> seconds(r.part().runningPerMonth())),
                Field.of("hand_over", Messages.Column_HandOver, ColumnType.TIME, r -> Cell.of(r.part().handOver())),
                Field.of("per_relocation", Messages.Column_PerRelocation, ColumnType.TIME,
                        r -> seconds(r.part().perRelocation())),
                Field.of("state", Messages.Column_State, ColumnType.DATA,
                        r -> Cell.of(new Bytes(Math.round(r.part().stateBytes())))),
                Field.of("timers", Messages.Column_Timers, ColumnType.TEXT, r -> timers(r.part())),
                Field.of("movable", Messages.Column_Movable, ColumnType.FLAG, r -> Cell.of(r.part().isMovable())),
                Field.of("against", Messages.Column_Against, ColumnType.TEXT, this::against)),
                rows(DiskPathAnswer::comparison, DiskPathComparison::rows));
    }

    private static Cell timers(DiskPathCost cost) {
        return cost.broken().isEmpty() ? Cell.ABSENT
                : Cell.of(cost.broken().stream().map(GuestTimeout::kind).map(DiskText::of)
                        .collect(Collectors.joining(", ")));
    }

    private Cell against(Row<DiskPathCost> row) {
        var disk = names.of(row.answer().disk().study().disk().id());
        return row.part().refusals().isEmpty() ? Cell.ABSENT : Cell.of(row.part().refusals().stream()
                .map(r -> ObstacleText.of(r.obstacle(), names.of(r.host()), disk)).collect(Collectors.joining("; ")));
    }

    /** Which path is the cheapest, by how often the guest is relocated. */
    public ResultTable cheapest() {
        return Field.table("cheapest", Messages.Table_Cheapest, List.of(guest(), disk(),
                Field.<Row<CheapestRange>>of("path", Messages.Column_Path, ColumnType.TEXT,
                        r -> Cell.of(DiskText.of(r.part().cost().path()))),
                Field.of("from", Messages.Column_From, ColumnType.FACTOR, r -> Cell.of(r.part().from())),
                Field.of("until", Messages.Column_Until, ColumnType.FACTOR,
                        r -> Double.isInfinite(r.part().until()) ? Cell.ABSENT : Cell.of(r.part().until()))),
                rows(DiskPathAnswer::comparison, DiskPathComparison::cheapest));
    }

    /** Where two paths cost the same. */
    public ResultTable breakEvens() {
        return Field.table("break_even", Messages.Table_BreakEven, List.of(guest(), disk(),
                Field.<Row<BreakEven>>of("cheaper_to_run", Messages.Column_CheaperToRun, ColumnType.TEXT,
                        r -> Cell.of(DiskText.of(r.part().cheaperToRun().path()))),
                Field.of("cheaper_to_move", Messages.Column_CheaperToMove, ColumnType.TEXT,
                        r -> Cell.of(DiskText.of(r.part().cheaperToMove().path()))),
                Field.of("relocations_per_month", Messages.Column_RelocationsPerMonth, ColumnType.FACTOR,
                        r -> Cell.of(r.part().relocationsPerMonth()))),
                rows(DiskPathAnswer::comparison, DiskPathComparison::breakEvens));
    }

    /** What is done again at the target, path by path. */
    public ResultTable steps() {
        var rows = answers.stream().flatMap(a -> a.comparison().rows().stream()
                .flatMap(cost -> cost.redo().stream().map(term -> new Row<>(a, new Step(cost, term))))).toList();
        return Field.table("steps", Messages.Table_Steps, List.of(guest(), disk(),
                Field.<Row<Step>>of("path", Messages.Column_Path, ColumnType.TEXT,
                        r -> Cell.of(DiskText.of(r.part().cost().path()))),
                Field.of("step", Messages.Column_Step, ColumnType.TEXT,
                        r -> Cell.of(DiskText.of(r.part().term().step()))),
                Field.of("duration", Messages.Column_Duration, ColumnType.TIME,
                        r -> Cell.of(r.part().term().duration())),
                Field.of("rests_on", Messages.Column_RestsOn, ColumnType.TEXT,
                        r -> Cell.ofOptional(r.part().term().restsOn().map(key -> Cell.of(key.key()))))),
                rows);
    }

    private <A, T> List<Row<T>> rows(Function<DiskPathAnswer, A> from,
            Function<A, List<T>> parts) {
        return answers.stream().flatMap(a -> Row.of(a, parts.apply(from.apply(a)))).toList();
    }

    private static Cell seconds(double seconds) {
        return Cell.of(SimTime.ofSeconds(seconds));
    }

    private Cell element(String id) {
        return Cell.of(names.of(id));
    }
}
