/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.validation;

import java.io.IOException;
import java.util.List;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Pass;
import org.portolan.study.format.Quantities;
import org.portolan.study.scenario.UnreadableScenarioException;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/**
 * The Java guest with which IBM measured live guest relocation.
 *
 * @param publishedRate what the link carried, bytes per second
 * @param publishedFirst what the first pass took at that rate, in seconds
 * @param publishedLater what a later pass took on average, in seconds
 * @param running the passes of the engine while the guest runs
 */
record IbmJava(double publishedRate, double publishedFirst, double publishedLater, List<Pass> running) {

    private static final double MEGABYTE = 1e6;
    private static final double MEBIBYTE = 1 << 20;
    private static final double PERCENT = 100;

    IbmJava {
        running = List.copyOf(running);
    }

    static IbmJava of(PublishedValues published, ScenarioRuns runs) throws IOException, UnreadableScenarioException {
        double rate = published.numbers("1 non-shared FICON Express4 channel, 12 FCTC (10 usable)")
                .get("ISFC link data rate") * MEGABYTE;
        double first = published.numbers("Java, heap 3200 MiB, guest 4096 MiB").get("first_pass_data") * MEBIBYTE
                / rate;
        double share = published.numbers("Java").get("avg intermediate-pass pages / first-pass pages") / PERCENT;
        return new IbmJava(rate, first, first * share, runs.relocation("ibm-java.json", "").passes().stream()
                .filter(p -> p.guest() == GuestState.RUNNING).toList());
    }

    double rate() {
        return running.getFirst().bytesPerSecond();
    }

    double first() {
        return running.getFirst().duration().seconds();
    }

    /** Mean of passes 2 to 5. */
    double later() {
        return running.stream().skip(1).mapToDouble(p -> p.duration().seconds()).average().orElseThrow();
    }

    ResultTable table() {
        return new ResultTable("ibm_java", "", List.of(new Column("quantity", "Quantity", ColumnType.TEXT),
                new Column("published", "Published", ColumnType.TEXT), new Column("engine", "Engine", ColumnType.TEXT),
                new Column("difference", "Difference", ColumnType.SHARE)),
                List.of(row("rate of the link", Quantities.rate(publishedRate), Quantities.rate(rate()),
                        rate() / publishedRate - 1),
                        row("data of pass 1", megabytes(publishedFirst * publishedRate),
                                megabytes(running.getFirst().bytes().count()),
                                running.getFirst().bytes().count() / (publishedFirst * publishedRate) - 1),
                        row("pass 1", seconds(publishedFirst), seconds(first()), first() / publishedFirst - 1),
                        row("passes 2 to 5, mean", seconds(publishedLater), seconds(later()),
                                later() / publishedLater - 1)));
    }

    private static List<Cell> row(String quantity, String published, String engine, double difference) {
        return List.of(Cell.of(quantity), Cell.of(published), Cell.of(engine), Cell.of(difference));
    }

    private static String megabytes(double bytes) {
        return Quantities.data(new Bytes(Math.round(bytes)));
    }

    private static String seconds(double seconds) {
        return Quantities.seconds(seconds);
    }
}
