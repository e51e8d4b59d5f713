/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AdapterSpec;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.ChpidSpec;
import org.portolan.engine.input.Claim;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.input.SwitchSpec;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;

/** What links share: backplanes, adapters, channel paths, processors; and the weights by which they are shared. */
class SharedPartsTest {

    private static final long PAGES = 100_000;

    // Switches

    @Test
    void linksOfASwitchShareItsBackplane() {
        var yard = throughSwitch(1200);

        assertThat(rates(yard)).allSatisfy(r -> assertThat(r).isCloseTo(600e6, withinPercentage(0.001)));
        assertThat(yard.run().getFirst().resources()).filteredOn(u -> u.kind() == Kind.SWITCH).singleElement()
                .satisfies(use -> {
                    assertThat(use.elementId()).isEqualTo("S");
                    assertThat(use.direction()).isEqualTo(Direction.TO_TARGET);
                    assertThat(use.bytes().count()).isEqualTo(PAGES * 4096 + 2_097_152);
                    assertThat(use.busy().seconds())
                            .isCloseTo((PAGES * 4096 + 2_097_152) / 1200e6, withinPercentage(0.001));
                });
    }

    @Test
    void oneAloneIsHeldByABackplaneThatIsSlowerThanTheLinks() {
        var yard = throughSwitch(400);
        yard.requests.removeLast();

        assertThat(rates(yard)).singleElement()
                .satisfies(r -> assertThat(r).isCloseTo(400e6, withinPercentage(0.001)));
    }

    @Test
    void aSwitchWithoutABackplaneIsNoLimit() {
        var yard = throughSwitch(1200);
        yard.switches.set(0, new SwitchSpec("S", Optional.empty()));

        assertThat(rates(yard)).allSatisfy(r -> assertThat(r).isCloseTo(1000e6, withinPercentage(0.001)));
    }

    // Adapters

    @Test
    void linksOverOneAdapterShareItsRateEachWay() {
        var yard = withAdapters(adapter("eth0", 1000, "L1", "L2"));
        yard.move("a", "A", "B", PAGES, "L1").move("b", "A", "C", PAGES, "L2").move("c", "B", "A", PAGES, "L1");

        var rates = rates(yard);

        assertThat(rates.get(0)).isCloseTo(500e6, withinPercentage(0.001));
        assertThat(rates.get(1)).isCloseTo(500e6, withinPercentage(0.001));
        // The other direction is free.
        assertThat(rates.get(2)).isCloseTo(1000e6, withinPercentage(0.001));
    }

    @Test
    void anAdapterCarriesWhatIsOnTheLine() {
        var yard = withAdapters(adapter("eth0", 1000, "L1"));
        yard.links.set(0, new LinkSpec.Ethernet("L1", new TreeSet<>(Set.of("A", "B")),
                Rate.ofMegabytesPerSecond(2000), Optional.of(new Ratio(0.8)), SimTime.ZERO, OptionalInt.of(0)));
        yard.move("a", "A", "B", PAGES, "L1");

        assertThat(rates(yard).getFirst()).isCloseTo(800e6, withinPercentage(0.001));
        assertThat(use(yard.run().getFirst(), Kind.ADAPTER).bytes().count())
                .isCloseTo(Math.round((PAGES * 4096 + 2_097_152) / 0.8), withinPercentage(0.0001));
    }

    @Test
    void aLinkOverTwoAdaptersHasTheRateOfBoth() {
        var yard = withAdapters(adapter("eth0", 300, "L1"), adapter("eth1", 600, "L1"));
        yard.move("a", "A", "B", PAGES, "L1");

        assertThat(rates(yard).getFirst()).isCloseTo(900e6, withinPercentage(0.001));
    }

    @Test
    void anAdapterOfTwoHostsIsOne() {
        var osa = adapter("osa", 1000, "L1", "L2");
        var yard = new Yard().host("A", Optional.empty(), osa).host("D", Optional.empty(), osa).hosts("B", "C")
                .link("L1", 1000, "A", "B").link("L2", 1000, "C", "D");
        yard.move("a", "A", "B", PAGES, "L1").move("b", "D", "C", PAGES, "L2");

        assertThat(rates(yard)).allSatisfy(r -> assertThat(r).isCloseTo(500e6, withinPercentage(0.001)));
    }

    // Channel paths

    @Test
    void linksOverOneChannelPathShareIt() {
        var yard = new Yard().hosts("A", "B", "C");
        yard.links.add(isfc("L1", "A", "B", channel("50", "A", "60")));
        yard.links.add(isfc("L2", "A", "C", channel("50", "A", "61")));
        yard.move("a", "A", "B", PAGES, "L1").move("b", "A", "C", PAGES, "L2");

        // 400 MB/s carry 342 MB/s.
        assertThat(rates(yard)).allSatisfy(r -> assertThat(r).isCloseTo(171e6, withinPercentage(0.001)));
        assertThat(use(yard.run().getFirst(), Kind.CHANNEL).elementId()).isEqualTo("50");
        assertThat(use(yard.run().getFirst(), Kind.CHANNEL).direction()).isEqualTo(Direction.SEND);
    }

    @Test
    void thePeerOfAChannelPathIsSharedAsWell() {
        var yard = new Yard().hosts("A", "B", "C");
        yard.links.add(isfc("L1", "A", "B", channel("50", "A", "60")));
        yard.links.add(isfc("L2", "B", "C", channel("61", "C", "60")));
        yard.move("a", "A", "B", PAGES, "L1").move("c", "C", "B", PAGES, "L2");

        assertThat(rates(yard)).allSatisfy(r -> assertThat(r).isCloseTo(171e6, withinPercentage(0.001)));
        assertThat(use(yard.run().getFirst(), Kind.CHANNEL).elementId()).isEqualTo("60");
        assertThat(use(yard.run().getFirst(), Kind.CHANNEL).direction()).isEqualTo(Direction.RECEIVE);
    }

    @Test
    void directionsOfAChannelPathDoNotDisturbEachOther() {
        var yard = new Yard().hosts("A", "B", "C");
        yard.links.add(isfc("L1", "A", "B", channel("50", "A", "60")));
        yard.links.add(isfc("L2", "A", "C", channel("50", "A", "61")));
        yard.move("a", "A", "B", PAGES, "L1").move("c", "C", "A", PAGES, "L2");

        assertThat(rates(yard)).allSatisfy(r -> assertThat(r).isCloseTo(342e6, withinPercentage(0.001)));
    }

    @Test
    void aLinkSpreadsItsBytesOverItsChannels() {
        // L1 over 50 and 51 puts half of its bytes on 50: r / 2 + r = 342 MB/s.
        var yard = new Yard().hosts("A", "B", "C");
        yard.links.add(isfc("L1", "A", "B", channel("50", "A", "60"), channel("51", "A", "62")));
        yard.links.add(isfc("L2", "A", "C", channel("50", "A", "61")));
        yard.move("a", "A", "B", PAGES, "L1").move("b", "A", "C", PAGES, "L2");

        assertThat(rates(yard)).allSatisfy(r -> assertThat(r).isCloseTo(228e6, withinPercentage(0.001)));
    }

    // Processors

    @Test
    void aFastLinkIsHeldByTheProcessorsOfTheSource() {
        // 0.1 processors at 2 us per page of 4096 B: 50,000 pages, 204.8 MB per second.
        var yard = processors(0.1, 100);
        yard.move("a", "A", "B", PAGES, "L");

        assertThat(rates(yard).getFirst()).isCloseTo(204.8e6, withinPercentage(0.001));
        var use = use(yard.run().getFirst(), Kind.PROCESSOR);
        assertThat(use.elementId()).isEqualTo("A");
        assertThat(use.direction()).isEqualTo(Direction.SEND);
        assertThat(use.busy().seconds()).isCloseTo(PAGES * 2e-6 / 0.1, withinPercentage(0.001));
    }

    @Test
    void allWhoLeaveAHostShareItsProcessors() {
        var yard = processors(0.1, 100);
        yard.move("a", "A", "B", PAGES, "L").move("b", "A", "B", PAGES, "L");

        assertThat(rates(yard)).allSatisfy(r -> assertThat(r).isCloseTo(102.4e6, withinPercentage(0.001)));
    }

    @Test
    void aFastLinkIsHeldByTheProcessorsOfTheTarget() {
        var yard = processors(100, 0.05);
        yard.assumptions = yard.assumptions.with(AssumptionKey.RECEIVE_CPU, 4e-6);
        yard.move("a", "A", "B", PAGES, "L");

        // 0.05 / 4 us = 12,500 pages per second.
        assertThat(rates(yard).getFirst()).isCloseTo(51.2e6, withinPercentage(0.001));
    }

    @Test
    void whatGuestsUseOfTheProcessorsIsNotThereForCopying() {
        assertThat(new ProcessorSpec(8, new Ratio(0.75)).available()).isEqualTo(2);
    }

    @Test
    void processorsThatCopyTooSlowlyAreNamedWithHowManyItTakes() {
        var yard = processors(0.1, 100).move("a", "A", "B", PAGES, "L");

        var finding = yard.run().getFirst().findings().stream().filter(Finding.ProcessorsLimit.class::isInstance)
                .map(Finding.ProcessorsLimit.class::cast).findFirst().orElseThrow();

        // 1000 MB/s are 244,141 pages per second, 0.49 processors.
        assertThat(finding).isEqualTo(new Finding.ProcessorsLimit("a", "A", Rate.rounded(204.8e6),
                Rate.ofMegabytesPerSecond(1000), 1));
        var enough = processors(finding.needed(), 100).move("a", "A", "B", PAGES, "L");
        assertThat(rates(enough).getFirst()).isCloseTo(1000e6, withinPercentage(0.001));
        assertThat(enough.run().getFirst().findings()).noneMatch(Finding.ProcessorsLimit.class::isInstance);
    }

    @Test
    void aFullSwitchIsNamedWhereItHoldsARelocationBack() {
        var full = throughSwitch(1200).run().getFirst().findings();
        var wide = throughSwitch(2100).run().getFirst().findings();

        assertThat(full).filteredOn(Finding.SwitchLimits.class::isInstance).singleElement()
                .isInstanceOfSatisfying(Finding.SwitchLimits.class, f -> {
                    assertThat(f.switchId()).isEqualTo("S");
                    assertThat(f.share().bytesPerSecond()).isCloseTo(600_000_000, withinPercentage(0.001));
                    assertThat(f.link()).isEqualTo(Rate.ofMegabytesPerSecond(1000));
                    assertThat(f.remedies()).singleElement().isInstanceOf(Remedy.RelocateAlone.class);
                });
        assertThat(wide).noneMatch(Finding.SwitchLimits.class::isInstance);
    }

    @Test
    void aSwitchThatIsTooSlowForOneOffersNoRemedyInRunningItAlone() {
        var yard = throughSwitch(400);
        yard.requests.removeLast();

        assertThat(yard.run().getFirst().findings()).filteredOn(Finding.SwitchLimits.class::isInstance).singleElement()
                .satisfies(f -> assertThat(f.remedies()).isEmpty());
    }

    // Weights

    @Test
    void aFullLinkIsSharedByWeight() {
        var yard = new Yard().hosts("A", "B").link("L", 1000, "A", "B");
        yard.move("a", "A", "B", 3 * PAGES, 0, Claim.ofWeight(3), "L").move("b", "A", "B", PAGES, "L");

        var rates = rates(yard);

        assertThat(rates.get(0)).isCloseTo(750e6, withinPercentage(0.001));
        assertThat(rates.get(1)).isCloseTo(250e6, withinPercentage(0.001));
    }

    @Test
    void aloneAWeightMakesNoDifference() {
        var usual = new Yard().hosts("A", "B").link("L", 1000, "A", "B").move("a", "A", "B", PAGES, "L");
        var heavy = new Yard().hosts("A", "B").link("L", 1000, "A", "B").move("a", "A", "B", PAGES, 0,
                Claim.ofWeight(100), "L");

        assertThat(heavy.run().getFirst().phases()).isEqualTo(usual.run().getFirst().phases());
    }

    // Properties

    @Test
    void whatIsNoBottleneckChangesNothing() {
        for (long seed = 0; seed < 40; seed++) {
            var scene = RandomScenes.together(seed).scenario();
            var hosts = scene.installation().hosts().stream().<HostSpec>map(h -> h
                    .with(Optional.of(ProcessorSpec.idle(100_000)))
                    .with(List.of(adapter("nic." + h.id(), 1e9, Scene.LINK)))).toList();
            var wide = scene.with(scene.installation().withHosts(hosts));

            var narrow = Engine.run(scene, RunMonitor.NONE).relocations();
            var free = Engine.run(wide, RunMonitor.NONE).relocations();

            for (int i = 0; i < narrow.size(); i++) {
                assertThat(free.get(i).phases()).as("seed %d", seed).isEqualTo(narrow.get(i).phases());
                assertThat(free.get(i).passes()).isEqualTo(narrow.get(i).passes());
                // Rates are sums of doubles in another order: a stall, rounded up, may end a nanosecond later.
                assertThat(free.get(i).serviceLost().total().nanos())
                        .isCloseTo(narrow.get(i).serviceLost().total().nanos(), within(1L));
            }
        }
    }

    @Test
    void theOrderOfListsMakesNoDifference() {
        var yard = throughSwitch(1200);
        yard.hosts.set(0, yard.hosts.getFirst().with(List.of(adapter("e0", 500, "L1"), adapter("e1", 200, "L1"))));
        yard.writes = 5_000;
        yard.move("q", "A", "D", PAGES, "L1", "L4").move("p", "B", "D", PAGES, "L2", "L4");
        var results = new ArrayList<>(yard.run());
        Collections.reverse(yard.links);
        Collections.reverse(yard.hosts);
        Collections.reverse(yard.requests);
        Collections.reverse(yard.guests);

        assertThat(yard.run()).isEqualTo(results.reversed());
    }

    private static Yard throughSwitch(double backplane) {
        var yard = new Yard().hosts("A", "B", "C", "D").link("L1", 1000, "A", "S").link("L2", 1000, "B", "S")
                .link("L3", 1000, "C", "S").link("L4", 1000, "D", "S");
        yard.switches.add(new SwitchSpec("S", Optional.of(Rate.ofMegabytesPerSecond(backplane))));
        return yard.move("a", "A", "B", PAGES, "L1", "L2").move("c", "C", "D", PAGES, "L3", "L4");
    }

    private static Yard withAdapters(AdapterSpec... adapters) {
        return new Yard().host("A", Optional.empty(), adapters).hosts("B", "C").link("L1", 1000, "A", "B").link("L2",
                1000, "A", "C");
    }

    private static Yard processors(double source, double target) {
        return new Yard().host("A", Optional.of(ProcessorSpec.idle(source)))
                .host("B", Optional.of(ProcessorSpec.idle(target))).link("L", 1000, "A", "B");
    }

    private static AdapterSpec adapter(String id, double megabytesPerSecond, String... links) {
        return new AdapterSpec(id, Rate.ofMegabytesPerSecond(megabytesPerSecond), Set.of(links));
    }

    private static ChpidSpec channel(String id, String host, String peer) {
        return new ChpidSpec(id, Rate.ofMegabytesPerSecond(400), 8, Optional.of(host), Optional.of(peer));
    }

    private static LinkSpec isfc(String id, String one, String other, ChpidSpec... channels) {
        return new LinkSpec.Isfc(id, new TreeSet<>(Set.of(one, other)), List.of(channels), SimTime.ZERO,
                OptionalInt.of(0));
    }

    /** Rates of the first passes. */
    private static List<Double> rates(Yard yard) {
        return yard.run().stream().map(r -> r.passes().getFirst().bytesPerSecond()).toList();
    }

    private static ResourceUse use(RelocationResult result, Kind kind) {
        return result.resources().stream().filter(u -> u.kind() == kind).findFirst().orElseThrow();
    }
}
