/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.placement.Barrier;
import org.portolan.engine.placement.Barriers;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.placement.PlacementConstraint;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

class NPlusTest {

    private static final int SEEDS = 60;

    private final Map<String, Long> frames = new TreeMap<>();
    private final List<GuestSpec> guests = new ArrayList<>();
    private final List<PlacementRule> rules = new ArrayList<>();
    private Barriers barriers = Barriers.NONE;
    private double overcommit = 1;
    private int hostsLost = 1;

    @Test
    void guestsGoWhereThereIsRoom() {
        host("a", 10_000).host("b", 10_000).host("c", 10_000).guest("g", "a", 6000).guest("h", "b", 5000);

        var lost = lose("a");

        assertThat(lost.fit()).isEqualTo(Fit.FITS);
        assertThat(lost.hostByGuest()).isEqualTo(Map.of("g", "c"));
        assertThat(lost.hosts()).singleElement().satisfies(c -> {
            assertThat(c.arrived()).isEqualTo(1);
            assertThat(c.overcommit()).contains(new Ratio(0.6));
            assertThat(c.paging().orElseThrow().state()).isEqualTo(HostState.FITS);
        });
        assertThat(lost.isSurvived()).isTrue();
    }

    @Test
    void whatIsShortIsToldInUnits() {
        host("a", 10_000).host("b", 10_000).guest("g", "a", 6000).guest("h", "b", 5000);

        var lost = lose("a");

        assertThat(lost.fit()).isEqualTo(Fit.DOES_NOT_FIT);
        assertThat(lost.shortfalls()).contains(new Shortfall(PlacementResource.CENTRAL_STORAGE,
                6000 * Pages.SIZE, 5000 * Pages.SIZE));
        assertThat(lost.stranded()).extracting(s -> s.guest()).containsExactly("g");
        assertThat(lost.conflicts()).hasSize(1);
    }

    @Test
    void asManyAsPossibleFindAPlaceWhereNotAllDo() {
        host("a", 10_000).host("b", 5000).guest("big", "a", 6000).guest("small", "a", 2000).guest("tiny", "a", 1000);

        var lost = lose("a");

        assertThat(lost.hostByGuest()).containsOnlyKeys("small", "tiny");
        assertThat(lost.guests()).isEqualTo(3);
    }

    @Test
    void anOvercommitDoesNotMakeUpForFramesAndSlots() {
        overcommit = 3;
        host("a", 10_000).host("b", 10_000).guest("g", "a", 6000).guest("h", "b", 5000);

        assertThat(lose("a").shortfalls()).extracting(Shortfall::resource)
                .containsExactly(PlacementResource.PAGE_SLOTS);
    }

    @Test
    void guestsThatAreApartStayApartFromThoseThatStay() {
        host("a", 10_000).host("b", 10_000).guest("g", "a", 1000).guest("h", "b", 1000);
        rules.add(new PlacementRule.KeepApart("apart", List.of("g", "h")));

        var lost = lose("a");

        assertThat(lost.fit()).isEqualTo(Fit.DOES_NOT_FIT);
        assertThat(lost.conflicts().getFirst().constraints())
                .anyMatch(c -> c instanceof PlacementConstraint.Ruled r && r.rule().id().equals("apart"));
        assertThat(lost.shortfalls()).isEmpty();
    }

    @Test
    void everyConflictIsToldNotOnlyTheFirst() {
        host("a", 10_000).host("b", 10_000).guest("g", "a", 1000).guest("h", "b", 1000).guest("i", "a", 1000)
                .guest("j", "b", 1000).guest("k", "a", 1000);
        rules.add(new PlacementRule.KeepApart("one", List.of("g", "h")));
        rules.add(new PlacementRule.KeepApart("other", List.of("i", "j")));

        var lost = lose("a");

        assertThat(lost.stranded()).extracting(s -> s.guest()).containsExactly("g", "i");
        assertThat(lost.conflicts()).extracting(c -> String.join(" ", c.guests())).containsExactlyInAnyOrder("g h",
                "i j");
        assertThat(lost.conflicts()).allMatch(c -> c.isMinimal());
    }

    @Test
    void aRuleThatIsBrokenAlreadyIsNoReason() {
        host("a", 10_000).host("b", 10_000).host("c", 10_000).guest("g", "a", 1000).guest("h", "b", 1000)
                .guest("i", "b", 1000);
        rules.add(new PlacementRule.KeepApart("apart", List.of("g", "h", "i")));

        assertThat(lose("a").hostByGuest()).isEqualTo(Map.of("g", "c"));
    }

    @Test
    void barriersAreNamed() {
        host("a", 10_000).host("b", 10_000).guest("g", "a", 1000);
        barriers = Barriers.of(Map.of("g", Map.of("b", Set.of(Barrier.NOT_LICENSED))));

        var lost = lose("a");

        assertThat(lost.fit()).isEqualTo(Fit.DOES_NOT_FIT);
        assertThat(lost.stranded().getFirst().barred()).isEqualTo(Map.of("b", Set.of(Barrier.NOT_LICENSED)));
    }

    @Test
    void processorsCount() {
        host("a", 10_000).host("b", 10_000).guest("g", "a", 1000).guest("h", "b", 1000);
        var full = new HostAllowance(Ratio.ONE, OptionalDouble.of(1), OptionalDouble.empty());

        var result = Failover.nPlus(spec().withAllowances(Map.of("a", full, "b", full))
                .withProcessorsUsed(Map.of("g", 0.6, "h", 0.5)), new FirstFitPlacer(), RunMonitor.NONE);

        assertThat(result.losing(Set.of("a")).orElseThrow().shortfalls())
                .containsExactly(new Shortfall(PlacementResource.PROCESSORS, 600, 500));
    }

    @Test
    void theOnlyHostLeavesNothing() {
        host("a", 10_000).guest("g", "a", 1000);

        assertThat(lose("a").fit()).isEqualTo(Fit.DOES_NOT_FIT);
    }

    @Test
    void pairsComeAfterSingleHosts() {
        hostsLost = 2;
        host("a", 10_000).host("b", 10_000).host("c", 10_000).guest("g", "a", 1000).guest("h", "b", 1000);

        var cases = run().cases();

        assertThat(cases).extracting(c -> Set.copyOf(c.lost())).containsExactly(Set.of("a"), Set.of("b"), Set.of("c"),
                Set.of("a", "b"), Set.of("a", "c"), Set.of("b", "c"));
        assertThat(cases.get(3).hostByGuest()).isEqualTo(Map.of("g", "c", "h", "c"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theAnswerIsThatOfAllWaysToPlaceGuests(long seed) {
        random(seed);

        for (var lost : run().cases()) {
            assertThat(lost.fit()).as("%s of seed %d", lost.lost(), seed)
                    .isEqualTo(fitsSomehow(lost.lost()) ? Fit.FITS : Fit.DOES_NOT_FIT);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreStorageNeverMakesItWorse(long seed) {
        random(seed);
        var before = run();
        frames.replaceAll((host, count) -> count + (host.equals("h1") ? 1500 : 0));
        var after = run();

        for (var lost : before.cases()) {
            if (lost.fit() == Fit.FITS) {
                assertThat(after.losing(lost.lost()).orElseThrow().fit()).isEqualTo(Fit.FITS);
            }
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        random(7);

        assertThat(run()).isEqualTo(run());
    }

    @Test
    void nobodyWantsIt() {
        host("a", 10_000).host("b", 10_000).guest("g", "a", 1000);
        var canceled = new RunMonitor() {
            @Override
            public void begin(long totalWork) {
                // not of interest
            }

            @Override
            public void worked(long work) {
                // not of interest
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };

        assertThatThrownBy(() -> Failover.nPlus(spec(), new FirstFitPlacer(), canceled))
                .isInstanceOf(CanceledException.class);
    }

    @Test
    void badInputIsRefused() {
        host("a", 10_000);
        var paging = spec().paging();

        assertThatThrownBy(() -> spec().withHostsLost(3)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> NPlusSpec.of(paging,
                List.of(new NPlusCluster("C", List.of("a")), new NPlusCluster("D", List.of("a")))))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Failover.nPlus(NPlusSpec.of(paging, List.of(new NPlusCluster("C", List.of("x")))),
                new FirstFitPlacer(), RunMonitor.NONE)).isInstanceOf(InvalidScenarioException.class);
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    private void random(long seed) {
        var random = new Random(seed);
        hostsLost = 2;
        int hosts = 3 + random.nextInt(2);
        for (int h = 0; h < hosts; h++) {
            host("h" + h, 4000 + 1000L * random.nextInt(4));
        }
        var free = new TreeMap<>(frames);
        for (int g = 0; g < 9; g++) {
            var home = "h" + random.nextInt(hosts);
            long pages = 500 * (1L + random.nextInt(5));
            if (free.get(home) >= pages) {
                free.merge(home, -pages, Long::sum);
                guest("g" + g, home, pages);
            }
        }
        rules.add(new PlacementRule.KeepApart("apart", List.of("g0", "g1", "g2")));
    }

    /** Tries every way to place the guests of lost hosts. */
    private boolean fitsSomehow(Set<String> lost) {
        var used = new HashMap<String, Long>();
        var hostByGuest = new HashMap<String, String>();
        var homeless = new ArrayList<GuestSpec>();
        for (var guest : guests) {
            if (lost.contains(guest.host())) {
                homeless.add(guest);
            } else {
                used.merge(guest.host(), guest.maximumPages().count(), Long::sum);
                hostByGuest.put(guest.id(), guest.host());
            }
        }
        var left = frames.keySet().stream().filter(h -> !lost.contains(h)).toList();
        return fits(homeless, 0, left, used, hostByGuest);
    }

    private boolean fits(List<GuestSpec> homeless, int at, List<String> left, Map<String, Long> used,
            Map<String, String> hostByGuest) {
        if (at == homeless.size()) {
            return true;
        }
        var guest = homeless.get(at);
        long pages = guest.maximumPages().count();
        for (var host : left) {
            if (used.getOrDefault(host, 0L) + pages <= frames.get(host) && mayGo(guest, host, hostByGuest)) {
                used.merge(host, pages, Long::sum);
                hostByGuest.put(guest.id(), host);
                if (fits(homeless, at + 1, left, used, hostByGuest)) {
                    return true;
                }
                used.merge(host, -pages, Long::sum);
                hostByGuest.remove(guest.id());
            }
        }
        return false;
    }

    private boolean mayGo(GuestSpec guest, String host, Map<String, String> hostByGuest) {
        return rules.stream().map(r -> ((PlacementRule.KeepApart) r).guests()).filter(g -> g.contains(guest.id()))
                .allMatch(others -> others.stream().noneMatch(o -> host.equals(hostByGuest.get(o))));
    }

    private NPlusTest host(String id, long count) {
        frames.put(id, count);
        return this;
    }

    private NPlusTest guest(String id, String host, long pages) {
        var profile = new MemoryProfileSpec.Saturating(new PageRate(10), new Pages(pages), new Pages(pages),
                SimTime.ofSeconds(5));
        guests.add(GuestSpec.of(id, host, 1, GuestPlacement.allResident(new Pages(pages), Pages.ZERO), profile));
        return this;
    }

    private NPlusSpec spec() {
        var hosts = frames.entrySet().stream()
                .map(e -> new HostSpec(e.getKey(), Optional.empty(), Optional.of("C"),
                        List.of(new StorageLevelSpec.Central(e.getKey() + ".central",
                                new Pages(e.getValue()).bytes(), Optional.of(Bytes.ZERO)))))
                .toList();
        var paging = PagingSpec.of(new InstallationSpec(hosts, List.of(), List.of(), guests), Assumptions.DEFAULTS);
        var spec = NPlusSpec.of(paging, List.of(new NPlusCluster("C", frames.keySet()))).with(barriers)
                .withRules(rules).withHostsLost(hostsLost);
        return spec.withAllowances(frames.keySet().stream()
                .collect(Collectors.toMap(h -> h, h -> HostAllowance.ofStorage(new Ratio(overcommit)))));
    }

    private NPlusResult run() {
        return Failover.nPlus(spec(), new FirstFitPlacer(), RunMonitor.NONE);
    }

    private NPlusCase lose(String host) {
        return run().losing(Set.of(host)).orElseThrow();
    }
}
