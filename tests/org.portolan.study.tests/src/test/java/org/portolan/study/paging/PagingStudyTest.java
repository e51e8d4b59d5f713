/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.paging.Change;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.paging.KneeQuery;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.AssumptionInForce;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

class PagingStudyTest {

    private static final long GIB = 1L << 30;
    private static final long PAGES_PER_GIB = GIB / 4096;

    /** A host of 8 GiB, 1 GiB of it for z/VM, with one volume, and guests that use 1 GiB each over and over. */
    private static PagingSpec host(int guests) {
        var levels = List.<StorageLevelSpec>of(
                new StorageLevelSpec.Central("c", new Bytes(8 * GIB), Optional.of(new Bytes(GIB))),
                new StorageLevelSpec.PagingSpace("p", List.of("v"), Optional.empty()));
        var host = new HostSpec("h", Optional.of(new HypervisorSpec(HypervisorSpec.Kind.ZVM, 7, 3)), Optional.empty(),
                levels);
        var volume = PagingVolumeSpec.eckd("v", 60_000, Pages.ZERO);
        return PagingSpec.of(new InstallationSpec(List.of(host), List.of(volume), List.of(),
                IntStream.range(0, guests).mapToObj(i -> guest("g" + i)).toList(), List.of()), Assumptions.DEFAULTS);
    }

    private static GuestSpec guest(String id) {
        return GuestSpec.of(id, "h", 2, GuestPlacement.allResident(new Pages(PAGES_PER_GIB), Pages.ZERO),
                new MemoryProfileSpec.Saturating(new PageRate(20_000), new Pages(PAGES_PER_GIB / 2),
                        new Pages(PAGES_PER_GIB), SimTime.ofSeconds(5)));
    }

    private static Sweep moreGuests(boolean asked) {
        var steps = IntStream.rangeClosed(0, 6).mapToObj(
                i -> new Sweep.Step(i, List.<Change>of(new Change.MoreGuests(guest("g0"), i)))).toList();
        return new Sweep("h", Knob.GUESTS, "g0", steps, OptionalDouble.of(0),
                asked ? Optional.of(new KneeQuery.Guests(guest("g0"), 6)) : Optional.empty());
    }

    private static PagingStudyResult run(int guests, Sweep... sweeps) {
        return new PagingStudy(host(guests), List.of("h"), List.of(sweeps)).run(RunMonitor.NONE);
    }

    private static ResultTable table(PagingStudyResult result, String name) {
        return new PagingTables(result, ElementNames.of(Map.of("h", "LNX1", "g0", "WEB01")), 3).all().stream()
                .filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Cell> column(ResultTable table, String key) {
        int index = table.columns().stream().map(c -> c.key()).toList().indexOf(key);
        return table.rows().stream().map(row -> row.get(index)).toList();
    }

    @Test
    void sevenGuestsFillTheHostAndTheEighthPages() {
        // 8 GiB less 1 GiB of the hypervisor hold five guests of 1 GiB with room to spare, but not twelve
        assertThat(run(5).hosts().getFirst().state()).isEqualTo(HostState.FITS);
        assertThat(run(12).hosts().getFirst().state()).isIn(HostState.PAGES, HostState.THRASHES);
        assertThat(run(12).hosts().getFirst().tier(TierKind.DASD).orElseThrow().pageIns().pagesPerSecond())
                .isPositive();
    }

    @Test
    void stepByStepAndAskedTheEngineGivesTheSamePoints() {
        var result = run(4, moreGuests(true), moreGuests(false));

        var asked = result.sweeps().getFirst();
        var stepped = result.sweeps().getLast();
        assertThat(asked.points()).hasSameSizeAs(stepped.points());
        for (int i = 0; i < asked.points().size(); i++) {
            var one = asked.points().get(i);
            var other = stepped.points().get(i);
            assertThat(one.value()).isEqualTo(other.value());
            assertThat(one.guests()).isEqualTo(other.guests()).isEqualTo(4 + i);
            assertThat(one.state()).isEqualTo(other.state());
        }
        assertThat(asked.peak()).isEqualTo(stepped.peak());
    }

    @Test
    void kneesToReadHaveTheUnitOfWhatIsVaried() {
        var knees = new PagingTables(run(4, moreGuests(true)), ElementNames.of(Map.of()), 3).kneesToRead();

        assertThat(knees.columns()).extracting(Column::key).containsExactly("host", "varied", "subject", "present",
                "peak", "halved", "meaning");
        assertThat(column(knees, "present")).containsExactly(Cell.of("0"));
    }

    @Test
    void tablesHoldEveryTierGuestAndDevice() {
        var result = run(12, moreGuests(true));

        assertThat(column(table(result, "tiers"), "tier")).containsExactly(Cell.of("central storage"),
                Cell.of("paging DASD"));
        assertThat(table(result, "guests").rows()).hasSize(3);
        assertThat(column(table(result, "devices"), "volume")).containsExactly(Cell.of("v"));
        assertThat(column(table(result, "hosts"), "host")).containsExactly(Cell.of("LNX1"));
        assertThat(table(result, "knees").rows()).hasSize(1);
        assertThat(column(table(result, "vary_guests"), "guests")).startsWith(Cell.of(0L), Cell.of(1L));
        assertThat(column(table(result, "vary_guests"), "mark").getFirst()).isInstanceOfSatisfying(Cell.Text.class,
                mark -> assertThat(mark.text()).startsWith("now"));
    }

    @Test
    void theGuestsThatPageMostComeFirst() {
        var rates = column(table(run(12), "guests"), "page_ins").stream()
                .map(c -> ((Cell.Number) c).value().doubleValue()).toList();

        assertThat(rates).isSortedAccordingTo((a, b) -> Double.compare(b, a)).allMatch(r -> r > 0);
    }

    @Test
    void columnsThatSayNothingAreLeftOutForPeopleOnly() {
        var table = table(run(2), "guests");

        assertThat(table.columns()).extracting("key").contains("xstore", "balloon", "without_place");
        assertThat(table.withoutEmptyColumns().columns()).extracting("key").contains("central", "dasd")
                .doesNotContain("xstore", "balloon", "without_place");
        assertThat(table.withoutEmptyColumns().rows()).hasSameSizeAs(table.rows());
    }

    @Test
    void whatAnyOfTheRunsRestsOnIsTold() {
        var withXstore = new Sweep("h", Knob.XSTORE, "", List.of(new Sweep.Step(GIB,
                List.of(new Change.XstoreSize("h", new Bytes(GIB))))), OptionalDouble.of(0), Optional.empty());

        assertThat(run(12).assumptions()).extracting(AssumptionInForce::key).contains(AssumptionKey.DASD_SERVICE)
                .doesNotContain(AssumptionKey.XSTORE_MOVE);
        assertThat(run(12, withXstore).assumptions()).extracting(AssumptionInForce::key).isSorted()
                .doesNotHaveDuplicates().contains(AssumptionKey.DASD_SERVICE, AssumptionKey.XSTORE_MOVE);
        assertThat(column(table(run(12), "assumptions"), "key"))
                .contains(Cell.of(AssumptionKey.DASD_SERVICE.key()));
    }

    @Test
    void whatTheSearchForAKneeRestsOnIsTold() {
        assertThat(run(4, moreGuests(true)).assumptions()).isEqualTo(run(4, moreGuests(false)).assumptions());
    }

    @Test
    void cancelEndsTheStudy() {
        RunMonitor canceled = new RunMonitor() {
            @Override
            public void begin(long totalWork) {
                // nothing to show
            }

            @Override
            public void worked(long work) {
                // nothing to show
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new PagingStudy(host(3), List.of("h"), List.of(moreGuests(false))).run(canceled))
                .isInstanceOf(CanceledException.class);
    }

    @Test
    void theOrderOfGuestsDoesNotMatter() {
        var spec = host(12);
        var reversed = spec.with(spec.installation().withGuests(spec.installation().guests().reversed()));

        var results = Stream.of(spec, reversed)
                .map(s -> new PagingStudy(s, List.of("h"), List.of()).run(RunMonitor.NONE)).toList();

        assertThat(results.getFirst()).isEqualTo(results.getLast());
    }
}
