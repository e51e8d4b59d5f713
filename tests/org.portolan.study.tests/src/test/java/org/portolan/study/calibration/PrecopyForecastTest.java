/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.calibration.DirtySamples.Changed;
import org.portolan.testkit.ProjectFiles;

/** The engine against the table that was published with QEMU's prediction script: 27 cells, every one. */
class PrecopyForecastTest {

    private static final int CELLS = 27;
    private static final SimTime AN_HOUR = SimTime.ofSeconds(3600);
    private static final Pattern CELL = Pattern.compile("golden-output bw=([0-9.]+)([MG])bps maxdowntime_ms=(\\w+)");
    private static final Pattern POINT = Pattern.compile("n_dirty_samples_at_(\\d+)ms");
    /** Fields of a line with quotes around the first only. */
    private static final Pattern LINE = Pattern.compile("\"[^\"]*\",([^,]*),([^,]*),([^,]*),([^,]*),.*");

    /** A cell of the table: whole seconds, or "-" where it does not converge within an hour. */
    private record Cell(Rate rate, Optional<SimTime> maxDowntime, String published) {
    }

    @Test
    void everyPublishedCellIsReproduced() throws IOException {
        var inputs = new LinkedHashMap<String, Long>();
        var cells = read(inputs);
        var forecast = new PrecopyForecast(samples(inputs), AN_HOUR);

        assertThat(cells).hasSize(CELLS);
        assertThat(cells).allSatisfy(cell -> assertThat(inWholeSeconds(forecast.total(cell.rate(), cell.maxDowntime())))
                .isEqualTo(cell.published()));
    }

    private static String inWholeSeconds(Optional<SimTime> total) {
        return total.map(t -> String.valueOf((long) Math.ceil(t.seconds()))).orElse("-");
    }

    private static List<Cell> read(Map<String, Long> inputs) throws IOException {
        var file = ProjectFiles.root().resolveSibling("shared").resolve("data").resolve("published.csv");
        assumeTrue(Files.exists(file), () -> "not here: " + file);
        var cells = new ArrayList<Cell>();
        for (var line : Files.readAllLines(file)) {
            var fields = LINE.matcher(line);
            if (fields.matches()) {
                var cell = CELL.matcher(fields.group(1));
                if (cell.matches()) {
                    cells.add(cell(cell.group(1), cell.group(2), cell.group(3), fields.group(4)));
                } else if (fields.group(1).equals("golden-input")) {
                    inputs.put(fields.group(2), Long.valueOf(fields.group(4)));
                }
            }
        }
        return cells;
    }

    /** The published script counts 2^20 bits to the megabit. */
    private static Cell cell(String number, String unit, String downtime, String published) {
        double bits = Double.parseDouble(number) * (unit.equals("G") ? 1 << 30 : 1 << 20);
        return new Cell(Rate.rounded(bits / Byte.SIZE),
                downtime.equals("unlim") ? Optional.empty() : Optional.of(SimTime.ofMillis(Long.parseLong(downtime))),
                published);
    }

    private static DirtySamples samples(Map<String, Long> inputs) {
        var changed = new ArrayList<Changed>();
        inputs.forEach((name, value) -> {
            var point = POINT.matcher(name);
            if (point.matches()) {
                changed.add(new Changed(SimTime.ofMillis(Long.parseLong(point.group(1))), value));
            }
        });
        return new DirtySamples(new Pages(inputs.get("n_total_pages")), inputs.get("n_sampled_pages"),
                inputs.get("n_zero_samples"), changed);
    }

    @Test
    void samplesStandForAsManyPagesAsWereNotLookedAt() {
        var samples = new DirtySamples(new Pages(51_200), 100, 25,
                List.of(new Changed(SimTime.ofSeconds(1), 10), new Changed(SimTime.ofSeconds(2), 15)));

        assertThat(samples.placement().resident()).isEqualTo(new Pages(38_400));
        assertThat(samples.placement().untouched()).isEqualTo(new Pages(12_800));
        assertThat(samples.profile().dirtied()).extracting(p -> p.pages().count()).containsExactly(5_120L, 7_680L);
    }

    @Test
    void nonsenseIsRefusedWithTheNameOfTheField() {
        var some = List.of(new Changed(SimTime.ofSeconds(1), 10));

        refused("DirtySamples.sampled", () -> new DirtySamples(new Pages(10), 0, 0, some));
        refused("DirtySamples.sampled", () -> new DirtySamples(new Pages(10), 11, 0, some));
        refused("DirtySamples.zero", () -> new DirtySamples(new Pages(100), 50, -1, some));
        refused("DirtySamples.zero", () -> new DirtySamples(new Pages(100), 50, 51, some));
        refused("DirtySamples.changed", () -> new DirtySamples(new Pages(100), 50, 0, List.of()));
        refused("Changed.samples", () -> new DirtySamples(new Pages(100), 5, 0, some));
        refused("Changed.samples", () -> new Changed(SimTime.ofSeconds(1), -1));
        refused("Changed.window", () -> new Changed(SimTime.ZERO, 1));
    }

    private static void refused(String field, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(InvalidValueException.class,
                e -> assertThat(e.field()).isEqualTo(field));
    }
}
