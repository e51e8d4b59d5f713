/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ResultTable;
import org.portolan.study.table.TableMarkdown;
import org.portolan.testkit.ProjectFiles;

class ValidationTest {

    private static final String HEAD = """
            case_id,group,policy,guest_memory_mib,nonzero_pages,zero_pages,dirty_pattern,hot_pages,page_writes_per_s,link_kind,\
            link_bytes_per_s,downtime_limit_ms,disturbed,converged,measured_total_s,measured_bytes,measured_live_passes,\
            measured_source_downtime_ms,measured_longest_stall_ms
            """;

    @Test
    void errorsAreToldByPolicyAndLink() throws Exception {
        // totals are 10 %, 20 % and 50 % too long, bytes right, downtimes 5 ms too short, stalls half of what they are
        var validation = validation(row("a", "shaped", "0", "10"), row("b", "shaped", "0", "5"),
                row("c", "rate_limiter_100ms", "0", "2"));

        var summary = validation.summary();
        assertThat(column(summary, "link")).containsExactly("all", "limit of the sender", "shaped");
        assertThat(number(summary, 0, "total_error_median")).isCloseTo(0.2, within(1e-9));
        assertThat(number(summary, 0, "total_error_largest")).isCloseTo(0.5, within(1e-9));
        assertThat(number(summary, 2, "total_error_median")).isCloseTo(0.15, within(1e-9));
        assertThat(number(summary, 0, "sent_error_largest")).isZero();
        assertThat(number(summary, 0, "live_passes_difference_median")).isEqualTo(1);
        assertThat(number(summary, 0, "source_downtime_difference_ms_median")).isCloseTo(5, within(1e-6));
        assertThat(number(summary, 0, "longest_stall_factor_largest")).isCloseTo(2, within(1e-6));
        assertThat(number(summary, 0, "verdicts_right")).isEqualTo(3);
        assertThat(validation.isRight()).isTrue();
    }

    @Test
    void aDisturbedRowIsShownAndCountsHalf() throws Exception {
        var validation = validation(row("a", "shaped", "0", "10"), row("b", "shaped", "1", "2"));

        // errors 10 % with weight 1 and 50 % with weight 0.5: half of the weight is within the first
        assertThat(number(validation.summary(), 0, "total_error_median")).isCloseTo(0.1, within(1e-9));
        assertThat(number(validation.summary(), 0, "total_error_largest")).isCloseTo(0.5, within(1e-9));
        assertThat(number(validation.summary(), 0, "disturbed")).isEqualTo(1);
        assertThat(validation.comparison().rows()).hasSize(2);
    }

    @Test
    void aRowOfAnUnknownPolicyIsToldAndNotRight() throws Exception {
        var file = read(row("a", "shaped", "0", "10"), row("b", "shaped", "0", "5").replace("precopy", "teleport"));

        var validation = Validation.of(file,
                (run, monitor) -> run.getFirst().method().policy().map(p -> List.of(longer(run.getFirst()))),
                RunMonitor.NONE);

        assertThat(column(validation.summary(), "policy")).containsExactly("precopy", "teleport");
        assertThat(number(validation.summary(), 1, "not_predicted")).isEqualTo(1);
        assertThat(validation.comparison().rows()).hasSize(2);
        assertThat(validation.isRight()).isFalse();
    }

    @Test
    void whatWasNotDoneIsJudgedByItsVerdictAlone() throws Exception {
        var validation = validation(row("a", "shaped", "0", "10").replace(",1,10,", ",0,10,"));

        assertThat(validation.isRight()).isFalse();
        assertThat(number(validation.summary(), 0, "verdicts_right")).isZero();
        assertThat(validation.summary().rows().getFirst().getLast()).isEqualTo(Cell.ABSENT);
    }

    @Test
    void guestsAtOnceArePredictedTogetherAndToldApart() throws Exception {
        var together = read(row("a", "shaped", "0", "10").replaceFirst(",,", ",g,"),
                row("b", "shaped", "0", "10").replaceFirst(",,", ",g,"));

        var validation = Validation.of(together, (run, monitor) -> {
            assertThat(run).hasSize(2);
            return Optional.of(run.stream().map(ValidationTest::longer).toList());
        }, RunMonitor.NONE);

        assertThat(column(validation.summary(), "policy")).containsOnly("precopy, several at once");
    }

    @Test
    void everyRowOfTheSampleIsInItsGroups() throws Exception {
        var file = MeasuredFile.read(ProjectFiles.sample("qemu-measured.csv"));

        var validation = Validation.of(file,
                (run, monitor) -> Optional.of(run.stream().map(ValidationTest::longer).toList()), RunMonitor.NONE);

        assertThat(validation.comparison().rows()).hasSize(65);
        assertThat(column(validation.summary(), "policy")).contains("precopy", "precopy, several at once",
                "autoconverge, writer paced by the processor", "autoconverge, writer paced by the clock", "postcopy",
                "postcopy, switched at once", "postcopy, switched after pass 1");
        assertThat(TableMarkdown.of(validation.summary()))
                .startsWith("## Errors by policy and link\n\n| Policy | Link | Rows |");
    }

    @Test
    void aCancelEndsIt() throws Exception {
        var file = read(row("a", "shaped", "0", "10"));

        assertThatThrownBy(() -> Validation.of(file, (run, monitor) -> Optional.empty(), new RunMonitor() {
            @Override
            public void begin(long totalWork) {
                assertThat(totalWork).isOne();
            }

            @Override
            public void worked(long work) {
                throw new AssertionError("went on");
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        })).isInstanceOf(CanceledException.class);
    }

    private static Validation validation(String... rows) throws Exception {
        return Validation.of(read(rows),
                (run, monitor) -> Optional.of(run.stream().map(ValidationTest::longer).toList()),
                RunMonitor.NONE);
    }

    /** One second longer than measured, with a pass more, 5 ms less downtime and half of the stall. */
    private static PredictedRelocation longer(MeasuredRelocation row) {
        var m = row.measured();
        return new PredictedRelocation(true, m.total().plus(SimTime.ofSeconds(1)), new Bytes(m.sent().count()),
                m.livePasses().isPresent() ? OptionalInt.of(m.livePasses().getAsInt() + 1) : OptionalInt.empty(),
                Optional.empty(),
                m.sourceDowntime().map(d -> d.nanos() > 5_000_000 ? d.minus(SimTime.ofMillis(5)) : SimTime.ZERO),
                m.longestStall().map(s -> new SimTime(s.nanos() / 2)), Optional.empty());
    }

    private static MeasuredFile read(String... rows) throws Exception {
        var file = MeasuredFile.read(new StringReader(HEAD + String.join("", rows)), "test.csv");
        assertThat(file.problems()).isEmpty();
        return file;
    }

    private static String row(String name, String link, String disturbed, String seconds) {
        return name + ",,precopy,512,30000,90000,none,0,0," + link + ",100000000,300," + disturbed + ",1," + seconds
                + ",140000000,1,20,30\n";
    }

    private static List<String> column(ResultTable table, String key) {
        int column = indexOf(table, key);
        return table.rows().stream().map(row -> ((Cell.Text) row.get(column)).text()).toList();
    }

    private static double number(ResultTable table, int row, String key) {
        return ((Cell.Number) table.rows().get(row).get(indexOf(table, key))).value().doubleValue();
    }

    private static int indexOf(ResultTable table, String key) {
        return table.columns().stream().map(c -> c.key()).toList().indexOf(key);
    }
}
