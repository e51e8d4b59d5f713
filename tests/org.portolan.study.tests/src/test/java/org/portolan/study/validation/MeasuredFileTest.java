/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.input.Pace;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.validation.MeasuredMethod.Policy;
import org.portolan.study.validation.MeasuredMethod.Switch.After;
import org.portolan.study.validation.MeasuredProblem.Code;
import org.portolan.testkit.ProjectFiles;

class MeasuredFileTest {

    @Test
    void readsEveryRowOfTheSample() throws Exception {
        var file = MeasuredFile.read(ProjectFiles.sample("qemu-measured.csv"));

        // counted in the file with other tools
        assertThat(file.problems()).isEmpty();
        assertThat(file.unknownColumns()).isEmpty();
        assertThat(file.rows()).hasSize(65);
        assertThat(file.rows().stream().collect(Collectors.groupingBy(r -> r.method().policy().orElseThrow(),
                Collectors.counting())))
                .isEqualTo(Map.of(Policy.PRECOPY, 48L, Policy.AUTO_CONVERGE, 5L, Policy.POSTCOPY, 12L));
        assertThat(file.rows()).filteredOn(r -> !r.measured().converged()).extracting(MeasuredRelocation::caseId)
                .containsExactly("C-s-h128-30000-b100-d300", "F-noac-u-40000-b100");
        assertThat(file.runs()).hasSize(59);
        assertThat(file.runs()).filteredOn(run -> run.size() > 1).extracting(List::size).containsExactly(2, 3, 2, 3);
    }

    @Test
    void givesEveryValueItsUnit() throws Exception {
        var row = read(line(Map.of("repeat", "2", "group", "pair", "zipf_exponent", "1.2", "dirty_pattern", "zipf",
                "hot_pages", "8192", "page_writes_per_s", "500.5", "writer_pace", "cpu", "background_dirty_pages", "85",
                "disturbed", "1"))).rows().getFirst();

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.repeat()).isEqualTo(2);
        assertThat(row.group()).contains("pair");
        assertThat(row.guest())
                .isEqualTo(new MeasuredGuest(Bytes.ofMiB(512), new Pages(33_945), new Pages(97_257), 8, 9));
        assertThat(row.guest().pages()).isEqualTo(new Pages(131_202));
        assertThat(row.writer()).isEqualTo(new MeasuredWriter(MeasuredWriter.Pattern.ZIPF, new Pages(8192),
                Optional.of(new Ratio(1.2)), new PageRate(500.5), Pace.PROCESSOR, new Pages(85)));
        assertThat(row.link()).isEqualTo(new MeasuredLink(MeasuredLink.Kind.SENDER_LIMIT, new Rate(100_000_000)));
        assertThat(row.method().downtimeLimit()).isEqualTo(SimTime.ofMillis(300));
        assertThat(row.method().timeLimit()).contains(SimTime.ofSeconds(40));
        assertThat(row.disturbed()).isTrue();
        assertThat(row.measured()).isEqualTo(new Measurement(true, SimTime.ofMillis(1307), new Bytes(140_624_044),
                OptionalInt.of(1), Optional.of(new SimTime(21_970_000)), Optional.of(SimTime.ofMillis(3)),
                Optional.of(new SimTime(36_400_000)), Optional.of(Ratio.ZERO)));
    }

    @Test
    void blankValuesAreAbsentOrWhatIsUsual() throws Exception {
        var row = read("""
                case_id,policy,guest_memory_mib,nonzero_pages,zero_pages,dirty_pattern,hot_pages,page_writes_per_s,link_kind,\
                link_bytes_per_s,downtime_limit_ms,converged,measured_total_s,measured_bytes
                A,precopy,512,33945,97257,none,0,0,shaped,1e8,300,1,1.3,140624044
                """).rows().getFirst();

        assertThat(row.repeat()).isOne();
        assertThat(row.group()).isEmpty();
        assertThat(row.guest().pageHeaderBytes()).isEqualTo(8);
        assertThat(row.guest().zeroPageBytes()).isEqualTo(9);
        assertThat(row.link().payload()).isEqualTo(new Rate(100_000_000));
        assertThat(row.writer().pace()).isEqualTo(Pace.CLOCK);
        assertThat(row.writer().backgroundPages()).isEqualTo(Pages.ZERO);
        assertThat(row.method().timeLimit()).isEmpty();
        assertThat(row.disturbed()).isFalse();
        assertThat(row.measured().livePasses()).isEmpty();
        assertThat(row.measured().serviceDowntime()).isEmpty();
        assertThat(row.measured().greatestThrottle()).isEmpty();
    }

    @Test
    void readsWhatAPolicyNeeds() throws Exception {
        var throttled = read(line(Map.of("policy", "autoconverge", "throttle_initial_pct", "20",
                "throttle_increment_pct", "10"))).rows().getFirst().method();
        var switched = read(line(Map.of("policy", "postcopy", "postcopy_after", "pass1", "postcopy_preempt", "1")))
                .rows().getFirst().method();

        assertThat(throttled.throttle())
                .contains(new MeasuredMethod.Throttle(new Ratio(0.2), new Ratio(0.1)));
        assertThat(throttled.postcopy()).isEmpty();
        assertThat(switched.postcopy()).contains(new MeasuredMethod.Switch(After.FIRST_PASS, true));
        assertThat(switched.throttle()).isEmpty();
    }

    @Test
    void keepsARowOfAPolicyThatNobodyKnows() throws Exception {
        var file = read(line(Map.of("policy", "teleport")));

        assertThat(file.problems()).isEmpty();
        assertThat(file.rows().getFirst().method().policyName()).isEqualTo("teleport");
        assertThat(file.rows().getFirst().method().policy()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "BLANK", delimiter = '|', value = {
            "case_id | BLANK | VALUE_MISSING | Expected: a name.",
            "repeat | 0 | VALUE_OUT_OF_RANGE | Expected: a whole number from 1 to 1000000.",
            "repeat | one | VALUE_UNKNOWN | Expected: a whole number from 1 to 1000000.",
            "policy | BLANK | VALUE_MISSING | Expected: a name.",
            "guest_memory_mib | 0 | VALUE_OUT_OF_RANGE | Expected: a whole number from 1 to 4398046511104.",
            "guest_memory_mib | 4398046511105 | VALUE_OUT_OF_RANGE | Expected: a whole number from 1 to 4398046511104.",
            "page_bytes | 16384 | VALUE_OUT_OF_RANGE | Expected: a whole number from 4096 to 4096.",
            "nonzero_pages | -1 | VALUE_OUT_OF_RANGE | Expected: a whole number from 0 to 1125899906842624.",
            "nonzero_pages | 1e18 | VALUE_OUT_OF_RANGE | Expected: a whole number from 0 to 1125899906842624.",
            "zero_pages | 1.5 | VALUE_OUT_OF_RANGE | Expected: a whole number from 0 to 1125899906842624.",
            "zero_pages | NaN | VALUE_UNKNOWN | Expected: a whole number from 0 to 1125899906842624.",
            "zero_pages | 1e999999999 | VALUE_UNKNOWN | Expected: a whole number from 0 to 1125899906842624.",
            "dirty_pattern | random | VALUE_UNKNOWN | 'Expected one of: none, uniform, sequential, zipf.'",
            "writer_pace | wall | VALUE_UNKNOWN | 'Expected one of: clock, cpu.'",
            "page_writes_per_s | -0.5 | VALUE_OUT_OF_RANGE | Expected: a number from 0 to 1000000000000.",
            "link_kind | wire | VALUE_UNKNOWN | 'Expected one of: shaped, rate_limiter_100ms.'",
            "link_bytes_per_s | 0 | VALUE_OUT_OF_RANGE | Expected: a whole number from 1 to 1000000000000000.",
            "downtime_limit_ms | Infinity | VALUE_UNKNOWN | Expected: a number from 0 to 100000000000.",
            "disturbed | yes | VALUE_UNKNOWN | 'Expected one of: 0, 1.'",
            "converged | BLANK | VALUE_MISSING | 'Expected one of: 0, 1.'",
            "measured_total_s | BLANK | VALUE_MISSING | Expected: a number from 0 to 100000000.",
            "measured_service_downtime_ms | 1ms | VALUE_UNKNOWN | Expected: a number from 0 to 100000000000.",
            "measured_throttle_max_pct | 101 | VALUE_OUT_OF_RANGE | Expected: a number from 0 to 100."})
    void saysWhichValueCannotBeUsedAndWhatIsExpected(String column, String value, Code code, String expected)
            throws Exception {
        var changed = new LinkedHashMap<String, String>();
        changed.put(column, value == null ? "" : value);

        var file = read(line(changed));

        assertThat(file.rows()).isEmpty();
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).contains(column);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.expected()).isEqualTo(expected);
            if (value != null) {
                assertThat(problem.wrong()).isEqualTo("'" + value + "' cannot be used.");
            }
        });
    }

    @Test
    void saysAllThatIsWrongWithARow() throws Exception {
        var file = read(line(Map.of("policy", "autoconverge", "dirty_pattern", "zipf", "zero_pages", "-1")));

        assertThat(file.problems()).extracting(p -> p.column().orElse(""))
                .containsExactlyInAnyOrder("zero_pages", "zipf_exponent", "throttle_initial_pct",
                        "throttle_increment_pct");
    }

    @Test
    void keepsTheGoodRowsBesideABadOne() throws Exception {
        var file = read(HEAD + row(Map.of()) + row(Map.of("case_id", "B", "hot_pages", "?"))
                + row(Map.of("case_id", "C")));

        assertThat(file.rows()).extracting(MeasuredRelocation::caseId).containsExactly("A-512-64-100", "C");
        assertThat(file.problems()).extracting(MeasuredProblem::line).containsExactly(3);
    }

    @Test
    void leavesOutAGroupOfWhichOneRowIsBad() throws Exception {
        var file = read(HEAD + row(Map.of("case_id", "g0", "group", "G"))
                + row(Map.of("case_id", "g1", "group", "G", "hot_pages", "?"))
                + row(Map.of("case_id", "g0", "group", "G", "repeat", "2")));

        assertThat(file.rows()).extracting(MeasuredRelocation::line).containsExactly(4);
        assertThat(file.problems()).extracting(MeasuredProblem::line, MeasuredProblem::code).containsExactly(
                org.assertj.core.groups.Tuple.tuple(2, Code.GROUP_INCOMPLETE),
                org.assertj.core.groups.Tuple.tuple(3, Code.VALUE_UNKNOWN));
    }

    @Test
    void refusesAGroupOnTwoLinks() throws Exception {
        var file = read(HEAD + row(Map.of("case_id", "g0", "group", "G"))
                + row(Map.of("case_id", "g1", "group", "G", "link_kind", "shaped")));

        assertThat(file.rows()).isEmpty();
        assertThat(file.problems()).extracting(MeasuredProblem::code).containsExactly(Code.GROUP_INCOMPLETE,
                Code.GROUP_DIFFERS);
    }

    @Test
    void refusesARowThatIsThereTwice() throws Exception {
        var file = read(HEAD + row(Map.of()) + row(Map.of()));

        assertThat(file.rows()).hasSize(1);
        assertThat(file.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(Code.ROW_TWICE);
            assertThat(p.wrong()).contains("line 2");
        });
    }

    @Test
    void namesEveryMissingColumnOnce() throws Exception {
        var file = read("case_id,policy\nA,precopy\nB,precopy\n");

        assertThat(file.rows()).isEmpty();
        assertThat(file.problems()).allSatisfy(p -> {
            assertThat(p.code()).isEqualTo(Code.COLUMN_MISSING);
            assertThat(p.line()).isOne();
        });
        assertThat(file.problems()).extracting(p -> p.column().orElseThrow()).containsExactly("guest_memory_mib",
                "nonzero_pages", "zero_pages", "dirty_pattern", "hot_pages", "page_writes_per_s", "link_kind",
                "link_bytes_per_s", "downtime_limit_ms", "converged", "measured_total_s", "measured_bytes");
    }

    @Test
    void toleratesColumnsItDoesNotKnowAndAnyOrder() throws Exception {
        var columns = Arrays.asList(HEAD.strip().split(","));
        var reversed = String.join(",", columns.reversed()) + ",weather\n"
                + String.join(",", columns.reversed().stream().map(VALUES::get).toList()) + ",rain\n";

        var file = read(reversed);

        assertThat(file.problems()).isEmpty();
        assertThat(file.unknownColumns()).containsExactly("weather");
        assertThat(file.rows().getFirst()).isEqualTo(read(line(Map.of())).rows().getFirst());
    }

    @Test
    void namesAColumnThatIsThereTwice() throws Exception {
        var file = read("policy," + HEAD + "precopy," + row(Map.of()));

        assertThat(file.problems()).singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(Code.COLUMN_TWICE));
    }

    @Test
    void saysThatALineIsTooShort() throws Exception {
        var file = read(HEAD + "A,,1\n");

        assertThat(file.problems()).first().satisfies(p -> {
            assertThat(p.code()).isEqualTo(Code.LINE_LENGTH);
            assertThat(p.column()).isEmpty();
            assertThat(p.wrong()).isEqualTo("The line has 3 values.");
            assertThat(p.expected()).isEqualTo("Expected: 33 values, as in the head.");
        });
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws Exception {
        var file = read("\uFEFF" + line(Map.of("case_id", "\"two, with a comma\"")).replace("\n", "\r\n"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.rows().getFirst().caseId()).isEqualTo("two, with a comma");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | is empty", "a,b | has no measured relocations",
            "'case_id,\"policy\"x' | is not readable as CSV"})
    void saysWhyAFileIsNoTableOfRelocations(String content, String reason) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(UnreadableMeasuredFileException.class)
                .hasMessageContaining("'test.csv' " + reason);
    }

    @Test
    void saysThatAFileIsNotThereOrNotText(@TempDir Path folder) throws Exception {
        var latin = Files.write(folder.resolve("latin.csv"),
                (HEAD + row(Map.of("case_id", "Zürich"))).getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> MeasuredFile.read(folder.resolve("none.csv")))
                .isInstanceOf(UnreadableMeasuredFileException.class).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> MeasuredFile.read(latin)).isInstanceOf(UnreadableMeasuredFileException.class)
                .hasMessageContaining("UTF-8");
    }

    private static MeasuredFile read(String content) throws Exception {
        return MeasuredFile.read(new StringReader(content), "test.csv");
    }

    private static String line(Map<String, String> changed) {
        return HEAD + row(changed);
    }

    private static String row(Map<String, String> changed) {
        return Arrays.stream(HEAD.strip().split(","))
                .map(column -> changed.getOrDefault(column, VALUES.get(column))).collect(Collectors.joining(","))
                + "\n";
    }

    private static final String HEAD = """
            case_id,group,repeat,policy,guest_memory_mib,page_bytes,page_header_bytes,zero_page_bytes,\
            nonzero_pages,zero_pages,dirty_pattern,hot_pages,zipf_exponent,page_writes_per_s,writer_pace,\
            background_dirty_pages,link_kind,link_bytes_per_s,downtime_limit_ms,throttle_initial_pct,\
            throttle_increment_pct,postcopy_after,postcopy_preempt,time_limit_s,disturbed,converged,\
            measured_total_s,measured_bytes,measured_live_passes,measured_service_downtime_ms,\
            measured_source_downtime_ms,measured_longest_stall_ms,measured_throttle_max_pct
            """;
    private static final Map<String, String> VALUES = values("""
            A-512-64-100,,1,precopy,512,4096,8,9,33945,97257,none,0,,0,clock,85,rate_limiter_100ms,\
            100000000,300,,,,,40,0,1,1.307,140624044,1,21.97,3,36.4,0""");

    private static Map<String, String> values(String line) {
        var columns = HEAD.strip().split(",");
        var fields = line.split(",", -1);
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            values.put(columns[i], fields[i]);
        }
        return values;
    }
}
