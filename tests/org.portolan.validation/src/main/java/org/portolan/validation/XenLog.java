/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.validation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.portolan.engine.result.Pass;
import org.portolan.study.scenario.UnreadableScenarioException;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/**
 * The rounds of a published Xen log beside those of a guest with the same memory, rate of the first round, and pages written
 * in the log's times.
 *
 * @param rounds the first three, which the log has in full
 * @param passes all that the engine makes
 */
record XenLog(List<Round> rounds, List<Pass> passes) {

    private static final int ROUNDS = 3;

    /**
     * One round.
     *
     * @param number counted from 1
     * @param log what the log says by its names
     * @param pass what the engine says
     */
    record Round(int number, Map<String, Double> log, Pass pass) {

        long sentByLog() {
            return log.get("pages_sent").longValue();
        }

        long skippedByLog() {
            return log.get("pages_skipped").longValue();
        }

        long dirtiedByLog() {
            return log.get("dirtied").longValue();
        }
    }

    XenLog {
        rounds = List.copyOf(rounds);
        passes = List.copyOf(passes);
    }

    static XenLog of(PublishedValues published, ScenarioRuns runs) throws IOException, UnreadableScenarioException {
        var passes = runs.relocation("xen-log.json", "").passes();
        return new XenLog(IntStream.rangeClosed(1, ROUNDS)
                .mapToObj(i -> new Round(i, published.numbers("iteration " + i), passes.get(i - 1))).toList(), passes);
    }

    /** How many rounds of the engine find what the round before them left: sent and skipped there is dirtied here. */
    long roundsThatFindWhatWasLeft() {
        return IntStream.range(1, passes.size()).filter(i -> passes.get(i).sent().count()
                + passes.get(i).skipped().count() == passes.get(i - 1).newlyDirtied().count()).count();
    }

    ResultTable table() {
        return new ResultTable("xen_log", "", List.of(new Column("round", "Round", ColumnType.COUNT),
                new Column("sent_log", "Sent, log", ColumnType.COUNT),
                new Column("sent", "Engine", ColumnType.COUNT),
                new Column("skipped_log", "Skipped, log", ColumnType.COUNT),
                new Column("skipped", "Engine", ColumnType.COUNT),
                new Column("found_log", "Sent and skipped, log", ColumnType.COUNT),
                new Column("found", "Engine", ColumnType.COUNT),
                new Column("dirtied_log", "Dirtied meanwhile, log", ColumnType.COUNT),
                new Column("dirtied", "Engine", ColumnType.COUNT)),
                rounds.stream().map(r -> List.of(Cell.of(r.number()), Cell.of(r.sentByLog()),
                        Cell.of(r.pass().sent().count()), Cell.of(r.skippedByLog()),
                        Cell.of(r.pass().skipped().count()), Cell.of(r.sentByLog() + r.skippedByLog()),
                        Cell.of(r.pass().sent().count() + r.pass().skipped().count()), Cell.of(r.dirtiedByLog()),
                        Cell.of(r.pass().newlyDirtied().count()))).toList());
    }
}
