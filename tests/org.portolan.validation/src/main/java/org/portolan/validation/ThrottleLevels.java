/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.validation;

import java.util.List;
import java.util.stream.IntStream;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.study.calibration.Interval;
import org.portolan.study.calibration.OneValueFit;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/**
 * What throttles leave of a writer's speed, measured beside the relocations: the sleep factor fitted to every other level and
 * tried on the rest, by the law of docs/engine.md, 5a.
 *
 * @param levels those that were measured, least first
 */
record ThrottleLevels(List<Level> levels) {

    private static final List<Integer> MEASURED = List.of(20, 30, 40, 50);
    private static final Interval RANGE = new Interval(0.5, 3);
    private static final double PERCENT = 100;

    /**
     * One level.
     *
     * @param throttle share of the processors' time that is to be taken
     * @param left share of the speed that was left
     */
    record Level(double throttle, double left) {

        double left(double sleepFactor) {
            return (1 - throttle) / (1 - throttle + sleepFactor * throttle);
        }

        double error(double sleepFactor) {
            return Math.abs(left(sleepFactor) - left);
        }
    }

    ThrottleLevels {
        levels = List.copyOf(levels);
    }

    static ThrottleLevels of(PublishedValues published) {
        return new ThrottleLevels(MEASURED.stream().map(percent -> new Level(percent / PERCENT,
                published.numbers("throttle " + percent).get("speed left") / PERCENT)).toList());
    }

    private List<Level> half(int from) {
        return IntStream.range(0, levels.size()).filter(i -> i % 2 == from).mapToObj(levels::get).toList();
    }

    private static double error(List<Level> some, double sleepFactor) {
        return some.stream().mapToDouble(l -> l.error(sleepFactor)).average().orElseThrow();
    }

    ResultTable table() {
        double used = AssumptionKey.THROTTLE_SLEEP.defaultValue();
        return new ResultTable("throttle", "", List.of(new Column("half", "Fitted to", ColumnType.TEXT),
                new Column("factor", "Sleep factor", ColumnType.FACTOR),
                new Column("left", "Speed left at 20, 30, 40, 50 %; measured " + speeds(), ColumnType.TEXT),
                new Column("own", "Mean error on these levels", ColumnType.SHARE),
                new Column("other", "On the others", ColumnType.SHARE)),
                List.of(List.of(Cell.of("- (the value in use)"), Cell.of(used), Cell.of(speeds(used)),
                        Cell.of(error(levels, used)), Cell.ABSENT), row("20 and 40 %", 0), row("30 and 50 %", 1)));
    }

    private List<Cell> row(String name, int which) {
        double factor = OneValueFit.leastError(RANGE, f -> error(half(which), f));
        return List.of(Cell.of(name), Cell.of(factor), Cell.of(speeds(factor)), Cell.of(error(half(which), factor)),
                Cell.of(error(half(1 - which), factor)));
    }

    private String speeds() {
        return joined(levels.stream().map(Level::left).toList());
    }

    private String speeds(double factor) {
        return joined(levels.stream().map(l -> l.left(factor)).toList());
    }

    private static String joined(List<Double> shares) {
        return String.join(", ", shares.stream().map(s -> Math.round(s * PERCENT) + " %").toList());
    }
}
