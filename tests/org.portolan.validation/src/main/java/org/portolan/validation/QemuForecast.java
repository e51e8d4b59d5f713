/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.calibration.DirtySamples;
import org.portolan.study.calibration.DirtySamples.Changed;
import org.portolan.study.calibration.PrecopyForecast;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/**
 * The table that was published with QEMU's prediction script, cell by cell.
 *
 * @param cells in the order of the file
 */
record QemuForecast(List<Predicted> cells) {

    private static final SimTime AN_HOUR = SimTime.ofSeconds(3600);
    private static final String INPUT = "golden-input";
    private static final Pattern CELL = Pattern.compile("golden-output bw=([0-9.]+)([MG])bps maxdowntime_ms=(\\w+)");
    private static final Pattern POINT = Pattern.compile("n_dirty_samples_at_(\\d+)ms");

    /**
     * One cell: whole seconds, or "-" where it does not converge within an hour.
     *
     * @param bandwidth as it was published; the script counts 2^20 bits to the megabit
     * @param downtimeLimit as it was published, in milliseconds or "unlim"
     * @param published what was published
     * @param predicted what the engine says
     */
    record Predicted(String bandwidth, String downtimeLimit, String published, String predicted) {

        boolean isEqual() {
            return published.equals(predicted);
        }
    }

    QemuForecast {
        cells = List.copyOf(cells);
    }

    static QemuForecast of(PublishedValues published) {
        var forecast = new PrecopyForecast(samples(published), AN_HOUR);
        var cells = new ArrayList<Predicted>();
        for (var value : published.values()) {
            var cell = CELL.matcher(value.name());
            if (cell.matches()) {
                var total = forecast.total(rate(cell.group(1), cell.group(2)), downtime(cell.group(3)));
                cells.add(new Predicted(cell.group(1) + " " + cell.group(2) + "b/s", cell.group(3), value.value(),
                        total.map(t -> String.valueOf((long) Math.ceil(t.seconds()))).orElse("-")));
            }
        }
        return new QemuForecast(cells);
    }

    long equal() {
        return cells.stream().filter(Predicted::isEqual).count();
    }

    ResultTable table() {
        return new ResultTable("qemu_forecast", "", List.of(new Column("bandwidth", "Bandwidth", ColumnType.TEXT),
                new Column("downtime_limit", "Downtime limit", ColumnType.TEXT),
                new Column("published", "Published (s)", ColumnType.TEXT),
                new Column("predicted", "Predicted (s)", ColumnType.TEXT),
                new Column("equal", "Equal", ColumnType.FLAG)),
                cells.stream().map(cell -> List.of(Cell.of(cell.bandwidth()), Cell.of(limit(cell.downtimeLimit())),
                        Cell.of(cell.published()), Cell.of(cell.predicted()), Cell.of(cell.isEqual()))).toList());
    }

    private static String limit(String downtime) {
        return downtime(downtime).isPresent() ? downtime + " ms" : "none";
    }

    private static Rate rate(String number, String unit) {
        return Rate.rounded(Double.parseDouble(number) * (unit.equals("G") ? 1 << 30 : 1 << 20) / Byte.SIZE);
    }

    private static Optional<SimTime> downtime(String millis) {
        return millis.equals("unlim") ? Optional.empty() : Optional.of(SimTime.ofMillis(Long.parseLong(millis)));
    }

    private static DirtySamples samples(PublishedValues published) {
        var inputs = published.numbers(INPUT);
        var changed = new ArrayList<Changed>();
        inputs.forEach((name, value) -> {
            var point = POINT.matcher(name);
            if (point.matches()) {
                changed.add(new Changed(SimTime.ofMillis(Long.parseLong(point.group(1))), value.longValue()));
            }
        });
        return new DirtySamples(new Pages(inputs.get("n_total_pages").longValue()),
                inputs.get("n_sampled_pages").longValue(), inputs.get("n_zero_samples").longValue(), changed);
    }
}
