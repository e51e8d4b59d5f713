/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.validation;

import java.util.List;

import org.portolan.engine.quantity.Bytes;
import org.portolan.study.calibration.Prediction;
import org.portolan.study.calibration.RateFit;
import org.portolan.study.calibration.Sample;
import org.portolan.study.format.Quantities;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/**
 * Means of live migrations over shared storage: what guests of 4 and 8 GiB took predicts what guests of 16 GiB take.
 *
 * @param tunnelled whether the data went through a tunnel of the management daemon
 * @param fit fixed time and rate
 * @param prediction for 16 GiB, at 95 %
 */
record MigrationTimes(boolean tunnelled, RateFit fit, Prediction prediction) {

    private static final double CONFIDENCE = 0.95;
    private static final int PREDICTED_GIB = 16;

    static List<MigrationTimes> of(PublishedValues published) {
        return List.of(of(published, false), of(published, true));
    }

    private static MigrationTimes of(PublishedValues published, boolean tunnelled) {
        var fit = RateFit.of(List.of(sample(published, tunnelled, "small", 4),
                sample(published, tunnelled, "medium", 8)));
        return new MigrationTimes(tunnelled, fit, fit.predict(Bytes.ofGiB(PREDICTED_GIB), CONFIDENCE));
    }

    private static Sample sample(PublishedValues published, boolean tunnelled, String flavour, int gibibytes) {
        var values = published.numbers("lvm_tun_%s_shared_storage_sml.json flavor=%s mem=%dGiB".formatted(
                tunnelled ? "on" : "off", flavour, gibibytes));
        return Sample.ofRange(Bytes.ofGiB(gibibytes), values.get("n_migrations").intValue(),
                values.get("mean_migration_time"), values.get("min_migration_time"), values.get("max_migration_time"));
    }

    static ResultTable table(List<MigrationTimes> times) {
        return new ResultTable("migration_times", "", List.of(new Column("tunnelled", "Tunnelled", ColumnType.FLAG),
                new Column("measured", "Mean for 4 GiB, 8 GiB (s)", ColumnType.TEXT),
                new Column("count", "Migrations", ColumnType.COUNT),
                new Column("fixed", "Fixed time (s)", ColumnType.FACTOR), new Column("rate", "Rate", ColumnType.RATE),
                new Column("predicted", "Predicted for 16 GiB (s)", ColumnType.FACTOR),
                new Column("mean", "Their mean, 95 %", ColumnType.TEXT),
                new Column("single", "A single one, 95 %", ColumnType.TEXT)),
                times.stream().map(t -> List.of(Cell.of(t.tunnelled()), Cell.of(means(t.fit().measured())),
                        Cell.of(t.fit().measured().stream().mapToInt(Sample::count).sum()),
                        Cell.of(t.fit().fixedSeconds()), Cell.of(t.fit().bytesPerSecond()),
                        Cell.of(t.prediction().seconds()), Cell.of(plusMinus(t.prediction().mean().halfWidth())),
                        Cell.of(plusMinus(t.prediction().single().halfWidth())))).toList());
    }

    private static String means(List<Sample> measured) {
        return Quantities.number(measured.get(0).meanSeconds()) + ", "
                + Quantities.number(measured.get(1).meanSeconds());
    }

    private static String plusMinus(double seconds) {
        return "\u00b1 " + Quantities.number(seconds) + " s";
    }
}
