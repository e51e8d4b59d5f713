/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.Seeds;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.placement.Barrier;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.placement.PlacementStatus;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Where guests go: storage, rules, barriers, ways and what becomes of targets. */
class EvacuationTargetsTest {

    @Test
    void storageInUseFindsFramesWhereItCan() {
        // 300,000 + 200,000 + 100,000 pages into 406,000 and 306,000 frames, of which 50,000 are taken; 6,000 of each
        // are to be free.
        var cluster = new Cluster().host("A", 1_000_000).host("B", 406_000).host("D", 306_000)
                .guest("a", "A", 300_000, 0).guest("b", "A", 200_000, 0).guest("c", "A", 100_000, 0)
                .guest("s", "D", 50_000, 0);

        var result = planned(cluster.emptying("A"));

        assertThat(result.best().violations()).isEmpty();
        assertThat(result.overcommit()).isEqualTo(Ratio.ONE);
        assertThat(result.best().hosts().stream().filter(h -> !h.host().equals("A")))
                .allSatisfy(h -> assertThat(h.pages().valueAt(h.pages().size() - 1))
                        .isLessThanOrEqualTo(h.frames().orElseThrow().count()));
    }

    @Test
    void theLeastOvercommitThatIsEnoughIsTaken() {
        // 500,000 pages for 400,000 frames beside the 6,000 that are to be free: exactly a quarter more.
        var cluster = new Cluster().host("A", 1_000_000).host("B", 406_000, 1_000_000).guest("a", "A", 300_000, 0)
                .guest("b", "A", 200_000, 0);

        assertThat(planned(accepting(cluster.emptying("A"))).overcommit()).isEqualTo(new Ratio(1.25));
    }

    @Test
    void whoFindsNoPlaceStaysAndWhyIsKnown() {
        var cluster = new Cluster().host("A", 1_000_000).host("B", 400_000).guest("a", "A", 300_000, 0)
                .guest("b", "A", 200_000, 0);

        var result = planned(cluster.emptying("A"));

        assertThat(result.plan().moves()).hasSize(1);
        assertThat(result.stranded()).hasSize(1).allMatch(s -> s.barred().isEmpty());
        assertThat(result.placement().orElseThrow().status()).isEqualTo(PlacementStatus.INFEASIBLE);
        assertThat(result.placement().orElseThrow().conflicts()).hasSize(1);
        assertThat(result.best().violations()).hasOnlyElementsOfType(Violation.GuestStays.class);
    }

    @Test
    void rulesHoldAgainstGuestsThatStay() {
        var cluster = new Cluster().host("A").host("B").host("D").guest("a", "A", 1_000, 0).guest("b", "A", 1_000, 0)
                .guest("s", "B", 1_000, 0).guest("t", "D", 1_000, 0);
        var rules = List.<PlacementRule>of(new PlacementRule.KeepApart("apart", Set.of("a", "s")),
                new PlacementRule.KeepTogether("together", Set.of("b", "s")));
        var spec = cluster.emptying("A");

        var result = planned(spec.with(spec.targets().withRules(rules)));

        assertThat(result.best().violations()).isEmpty();
        assertThat(result.plan().moveOf("a").orElseThrow().target()).isEqualTo("D");
        assertThat(result.plan().moveOf("b").orElseThrow().target()).isEqualTo("B");
    }

    @Test
    void barriersAndMissingLinksAreReasons() {
        var cluster = new Cluster().host("A").host("B").host("D").guest("a", "A", 1_000, 0).guest("b", "A", 1_000, 0);
        var spec = cluster.emptying("A");
        var onlyToB = new LinkSpec.Ethernet("direct", new TreeSet<>(Set.of("A", "B")), Rate.ofGigabitsPerSecond(10),
                Optional.empty(), SimTime.ZERO, OptionalInt.empty());
        var asked = spec.with(spec.installation().withNetwork(List.of(onlyToB), List.of()))
                .with(spec.targets().withBarred(Map.of("b", Map.of("B", Set.of(Barrier.DISK_NOT_REACHABLE)))));

        var result = planned(asked);

        assertThat(result.plan().moveOf("a").orElseThrow().target()).isEqualTo("B");
        assertThat(result.stranded()).singleElement().satisfies(s -> {
            assertThat(s.guest()).isEqualTo("b");
            assertThat(s.barred()).containsEntry("B", Set.of(Barrier.DISK_NOT_REACHABLE)).containsEntry("D",
                    Set.of(Barrier.NO_WAY));
        });
    }

    @Test
    void guestsAreSpreadOverTheWays() {
        var cluster = new Cluster().host("A").host("B");
        for (int i = 0; i < 4; i++) {
            cluster.guest("g" + i, "A", 100_000, 0);
        }
        var spec = cluster.emptying("A");
        var ends = new TreeSet<>(Set.of("A", "B"));
        var links = List.<LinkSpec>of(link("x", ends), link("y", ends));

        var moves = planned(spec.with(spec.installation().withNetwork(links, List.of()))).plan().moves();

        assertThat(moves).extracting(m -> m.path().getFirst()).containsExactlyInAnyOrder("x", "x", "y", "y");
    }

    private static LinkSpec link(String id, TreeSet<String> ends) {
        return new LinkSpec.Ethernet(id, ends, Rate.ofGigabitsPerSecond(10), Optional.empty(),
                SimTime.ZERO, OptionalInt.empty());
    }

    @Test
    void targetsThatWouldThrashAreTold() {
        // Four busy guests into a third of the frames that they touch: whoever must go there is badly off.
        var cluster = new Cluster().host("A", 2_000_000, 4_000_000).host("B", 500_000, 4_000_000);
        for (int i = 0; i < 4; i++) {
            cluster.guest("g" + i, "A", 370_000, 200_000);
        }

        var spec = cluster.emptying("A");
        var result = planned(spec);
        var accepted = planned(accepting(spec));

        boolean isTold = result.best().violations().stream().anyMatch(Violation.TargetThrashes.class::isInstance);
        assertThat(isTold || !result.stranded().isEmpty()).isTrue();
        assertThat(accepted.best().violations()).noneMatch(Violation.TargetThrashes.class::isInstance);
        assertThat(accepted.best().paging().getLast().hosts()).anyMatch(h -> h.host().equals("B")
                && h.state().compareTo(HostState.PAGES) > 0);
    }

    @Test
    void whatFitsNeverFailsInTheEngine() {
        Seeds.forEach(200, seed -> {
            var random = new Random(seed);
            var cluster = new Cluster().host("A", 3_000_000);
            for (int host = 0; host < 2 + random.nextInt(3); host++) {
                cluster.host("H" + host, 200_000 + random.nextInt(800_000), random.nextInt(500_000));
            }
            for (int guest = 0; guest < 1 + random.nextInt(12); guest++) {
                cluster.guest("g" + guest, "A", 1 + random.nextInt(300_000), random.nextInt(5_000));
            }
            cluster.effort = PlanningEffort.USUAL.withRelocations(20);

            var result = planned(cluster.emptying("A"));

            assertThat(result.best().figures().failed()).isZero();
            assertThat(result.best().figures().moves() + result.stranded().size()).isEqualTo(cluster.guests.size());
        });
    }

    /** Thrashing targets are accepted. */
    private static EvacuationSpec accepting(EvacuationSpec spec) {
        var targets = spec.targets();
        return spec.with(new TargetOptions(targets.hosts(), targets.barred(), targets.rules(), targets.excluded(),
                targets.mostOvercommit(), true));
    }

    private static EvacuationResult planned(EvacuationSpec spec) {
        return Evacuation.plan(spec, new FirstFitPlacer(), RunMonitor.NONE);
    }
}
