/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.Bytes;
import org.portolan.report.document.Block;
import org.portolan.report.document.Mark;
import org.portolan.report.document.Section;
import org.portolan.report.document.TableCell;
import org.portolan.report.input.ClusterFacts;
import org.portolan.report.input.Cover;
import org.portolan.report.input.GuestFacts;
import org.portolan.report.input.HostFacts;
import org.portolan.report.input.LevelFacts;
import org.portolan.report.input.ReportInput;

/** Sections by themselves, with numbers that can be redone on paper. */
class SectionsTest {

    private static final Cover COVER =
            new Cover("Test", "test.portolan", Optional.empty(), "0.1.0", LocalDate.of(2026, 11, 23));

    private static HostFacts host(String name, long cores, long gibibytes, double target) {
        return new HostFacts(name, name, "", "z/VM 6.2", true, cores, "", target, List.of(
                new LevelFacts(Tier.CENTRAL, "", Optional.of(Bytes.ofGiB(gibibytes)), Optional.empty(), false)));
    }

    private static HostFacts unknown(String name) {
        return new HostFacts(name, name, "", "", false, 0, "", 1, List.of());
    }

    private static GuestFacts guest(String name, String host, GuestFacts.State state, long processors, long gibibytes) {
        return new GuestFacts(name, name, host, state, OptionalLong.of(processors),
                Optional.of(Bytes.ofGiB(gibibytes)), Bytes.ZERO, Optional.empty(), Optional.empty(), Optional.empty(),
                "");
    }

    private static ReportInput input(List<HostFacts> hosts, List<GuestFacts> guests) {
        return new ReportInput(COVER, List.of(new ClusterFacts("c", "C", "vSphere", 1, hosts)), List.of(), guests,
                List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<List<String>> rows(Section section, int table) {
        var tables = section.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .toList();
        return tables.get(table).rows().stream().map(r -> r.cells().stream().map(TableCell::text).toList()).toList();
    }

    private static Block.Light light(ReportInput input, int index) {
        return new SummaryLights(input).all().get(index);
    }

    @Test
    void spareCapacityIsGivenBothWaysForAllAndForRunningGuests() {
        // 8 + 16 cores: 8 without the larger host, 12 on average; 30 vCPU in all, 24 of them running.
        var input = input(List.of(host("A", 8, 64, 1.5), host("B", 16, 128, 1.5), unknown("U")),
                List.of(guest("1", "A", GuestFacts.State.RUNNING, 24, 96), guest("2", "B", GuestFacts.State.OFF, 6, 32),
                        guest("3", "B", GuestFacts.State.TEMPLATE, 100, 1000)));

        var section = new SpareCapacitySection().make(input).orElseThrow();

        assertThat(rows(section, 0)).containsExactly(
                List.of("C", "2 \u2212 1", "all", "24", "30", "8", "3.750", "12", "2.500"),
                List.of("C", "2 \u2212 1", "running", "24", "24", "8", "3.000", "12", "2.000"));
        assertThat(rows(section, 1)).containsExactly(
                List.of("C", "2 \u2212 1", "all", "128.0 GiB", "64.0 GiB", "2.00 : 1", "96.0 GiB", "1.33 : 1", ""),
                List.of("C", "2 \u2212 1", "running", "96.0 GiB", "64.0 GiB", "1.50 : 1", "96.0 GiB", "1.00 : 1",
                        "fit"));
        assertThat(((Block.Bullets) section.blocks().get(3)).items()).containsExactly(
                "C: 1 host of unknown capacity count neither as hosts nor as cores, but their guests are counted: U.");
    }

    @Test
    void lightsTellWhatIsHeldAgainstWhat() {
        var hosts = List.of(host("A", 8, 64, 1.5), host("B", 8, 64, 1.5));

        // 90 of 96 GiB that the target allows is more than nine tenths of it
        assertThat(light(input(hosts, List.of(guest("1", "A", GuestFacts.State.RUNNING, 1, 90))), 0))
                .extracting(Block.Light::mark, Block.Light::value).containsExactly(Mark.WATCH, "1.41 : 1");
        assertThat(light(input(hosts, List.of(guest("1", "A", GuestFacts.State.RUNNING, 1, 97))), 0).mark())
                .isEqualTo(Mark.ACT);
        assertThat(light(input(hosts, List.of(guest("1", "A", GuestFacts.State.OFF, 1, 500))), 0).mark())
                .as("what is off takes no storage").isEqualTo(Mark.GOOD);
        assertThat(light(input(hosts, List.of(guest("1", "A", GuestFacts.State.RUNNING, 1, 97))), 2))
                .extracting(Block.Light::mark, Block.Light::value).containsExactly(Mark.ACT, "no");
        assertThat(light(input(List.of(unknown("U")), List.of()), 0).mark()).isEqualTo(Mark.UNKNOWN);
        assertThat(light(input(List.of(unknown("U")), List.of()), 2).mark()).isEqualTo(Mark.UNKNOWN);
    }

    @Test
    void pageSpaceAboveHalfIsToBeWatched() {
        assertThat(List.of(0.5, 0.51, 0.9, 0.91)).extracting(Limits::pageSpace).containsExactly(Mark.GOOD, Mark.WATCH,
                Mark.WATCH, Mark.ACT);
    }

    @Test
    void aHostWhoseLossIsCoveredOnAverageOnlyIsToBeWatched() {
        // 64 + 128 GiB: 64 left in the worst case, 96 on average; 80 GiB fit into the one only
        var input = input(List.of(host("A", 8, 64, 1), host("B", 8, 128, 1)),
                List.of(guest("1", "B", GuestFacts.State.RUNNING, 1, 80)));

        assertThat(light(input, 2).mark()).isEqualTo(Mark.WATCH);
    }

    @Test
    void guestsAreSortedAsPeopleCountAndEmptyColumnsLeftOut() {
        var guests = new ArrayList<>(List.of(guest("LINUX10", "A", GuestFacts.State.RUNNING, 1, 1),
                guest("LINUX2", "A", GuestFacts.State.OFF, 1, 1),
                guest("linux1", "A", GuestFacts.State.SUSPENDED, 1, 1)));
        var section = new GuestsSection().make(input(List.of(host("A", 1, 1, 1)), guests)).orElseThrow();
        Collections.reverse(guests);
        var reversed = new GuestsSection().make(input(List.of(host("A", 1, 1, 1)), guests)).orElseThrow();

        assertThat(rows(section, 0)).extracting(r -> r.get(0)).containsExactly("C: A", "linux1", "LINUX2", "LINUX10");
        assertThat(rows(section, 0).get(1)).as("no page counts, no rates, no class").hasSize(4);
        assertThat(reversed).isEqualTo(section);
    }

    @Test
    void namesAreOrderedByTheNumbersInThem() {
        assertThat(List.of("b", "a10", "a9", "a09", "A1", "", "a9b", "a99999999999999999999").stream()
                .sorted(NaturalOrder.INSTANCE)).containsExactly("", "A1", "a09", "a9", "a9b", "a10",
                        "a99999999999999999999", "b");
    }

    @Test
    void sectionsWithoutContentAreLeftOut() {
        var nothing = new ReportInput(COVER, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(),
                List.of(), List.of(), List.of(), List.of());

        assertThat(StandardReport.of(nothing).sections()).extracting(Section::id).containsExactly("summary",
                "inventory", "glossary");
    }

    @Test
    void theGlossaryIsInAlphabeticalOrder() {
        var terms = ((Block.Terms) new GlossarySection()
                .make(input(List.of(), List.of())).orElseThrow().blocks().get(0)).terms();

        assertThat(terms).extracting(t -> t.term().toLowerCase(java.util.Locale.ROOT)).isSorted();
        assertThat(terms).allMatch(t -> t.meaning().endsWith("."));
    }
}
