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
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.relocation.RelocationRun;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.RunResult;

/** What makes no difference to a result: how a population is divided, and in which order things are listed. */
class IndifferenceTest {

    private static final int SCENES = 1000;
    private static final int SCENES_TOGETHER = 200;
    /** Remedies take many more runs. */
    private static final int ADVISED = 10;

    @Test
    void theSameScenarioGivesTheSameBytes() {
        Seeds.forEach(SCENES_TOGETHER, seed -> {
            var scenario = RandomScenes.together(seed).scenario();
            assertThat(run(scenario)).isEqualTo(run(scenario))
                    .hasToString(run(RandomScenes.together(seed).scenario()).toString());
        });
    }

    @Test
    void findingsAndRemediesAreTheSameToo() {
        Seeds.forEach(ADVISED, seed -> {
            var scenario = RandomScenes.together(seed).scenario();
            assertThat(Engine.run(scenario, RunMonitor.NONE))
                    .hasToString(Engine.run(RandomScenes.together(seed).scenario(), RunMonitor.NONE).toString());
        });
    }

    @Test
    void theOrderOfListsMakesNoDifference() {
        Seeds.forEach(SCENES_TOGETHER, seed -> {
            var scenario = RandomScenes.together(seed).scenario();
            assertThat(byGuest(shuffled(scenario, new Random(seed)))).isEqualTo(byGuest(scenario));
        });
    }

    private static RunResult run(Scenario scenario) {
        return RelocationRun.of(scenario, RunMonitor.NONE);
    }

    private static RelocationResult run(Scene scene) {
        return run(scene.scenario()).relocations().getFirst();
    }

    private static Map<String, RelocationResult> byGuest(Scenario scenario) {
        var results = new TreeMap<String, RelocationResult>();
        run(scenario).relocations().forEach(r -> results.put(r.request().guest(), r));
        return results;
    }

    private static Scenario shuffled(Scenario scenario, Random random) {
        var all = scenario.installation();
        var installation = new InstallationSpec(
                shuffled(all.hosts().stream().map(h -> shuffled(h, random)).toList(), random),
                shuffled(all.pagingVolumes(), random),
                shuffled(all.links(), random).stream().map(l -> shuffled(l, random)).toList(),
                shuffled(all.guests().stream().map(g -> shuffled(g, random)).toList(), random));
        return new Scenario(installation, shuffled(scenario.relocations(), random),
                shuffled(scenario.incidents(), random), scenario.assumptions(), scenario.seed());
    }

    private static HostSpec shuffled(HostSpec host, Random random) {
        var levels = host.storage().stream().map(l -> l instanceof StorageLevelSpec.PagingSpace p
                ? new StorageLevelSpec.PagingSpace(p.id(), shuffled(p.volumes(), random), p.channelRate()) : l)
                .toList();
        return new HostSpec(host.id(), host.hypervisor(), host.cluster(), shuffled(levels, random));
    }

    private static LinkSpec shuffled(LinkSpec link, Random random) {
        return link instanceof LinkSpec.Isfc i
                ? new LinkSpec.Isfc(i.id(), i.ends(), shuffled(i.channels(), random), i.latency(), i.headerBytes())
                : link;
    }

    private static GuestSpec shuffled(GuestSpec guest, Random random) {
        return guest.profile() instanceof MemoryProfileSpec.Populations p
                ? with(guest, new MemoryProfileSpec.Populations(shuffled(p.populations(), random))) : guest;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Test
    void theOrderOfPopulationsMakesNoDifference() {
        Seeds.forEach(SCENES, seed -> {
            var scene = RandomScenes.ofPopulations(seed);
            var before = run(scene);
            scene.profile = new MemoryProfileSpec.Populations(shuffled(populations(scene), new Random(seed)));

            assertThat(run(scene)).isEqualTo(before);
        });
    }

    @Test
    void aPopulationThatIsSplitInTwoEqualOnesChangesNothing() {
        Seeds.forEach(SCENES, seed -> {
            var scene = RandomScenes.ofPopulations(seed);
            var whole = run(scene);
            scene.profile = new MemoryProfileSpec.Populations(
                    populations(scene).stream().flatMap(p -> List.of(half(p), half(p)).stream()).toList());
            var split = run(scene);

            assertThat(split.outcome()).hasSameClassAs(whole.outcome());
            assertThat(split.leaveReason()).isEqualTo(whole.leaveReason());
            assertThat(split.passes()).hasSameSizeAs(whole.passes());
            for (int i = 0; i < whole.passes().size(); i++) {
                assertAlike(split.passes().get(i), whole.passes().get(i));
            }
            assertThat(split.timing().total().seconds()).isCloseTo(whole.timing().total().seconds(),
                    withinPercentage(0.01));
        });
    }

    /** Sums of doubles that are added in another order may round to the next page. */
    private static void assertAlike(Pass split, Pass whole) {
        long few = 3 + whole.number();
        assertThat(split.sent().count()).isCloseTo(whole.sent().count(), within(few));
        assertThat(split.newlyDirtied().count()).isCloseTo(whole.newlyDirtied().count(), within(few));
        assertThat(split.left().count()).isCloseTo(whole.left().count(), within(few));
    }

    private static List<PopulationSpec> populations(Scene scene) {
        return ((MemoryProfileSpec.Populations) scene.profile).populations();
    }

    private static PopulationSpec half(PopulationSpec whole) {
        return new PopulationSpec(new Pages(whole.pages().count() / 2), whole.pattern(), half(whole.reads()),
                half(whole.writes()), whole.pace());
    }

    private static PageRate half(PageRate rate) {
        return new PageRate(rate.pagesPerSecond() / 2);
    }

    private static GuestSpec with(GuestSpec guest, MemoryProfileSpec profile) {
        return new GuestSpec(guest.id(), guest.host(), guest.maximumMemory(), guest.virtualCpus(), guest.placement(),
                profile, guest.eligibility(), guest.serviceLevel());
    }

    @Test
    void aGuestAloneSeesTheWholeLink() {
        Seeds.forEach(SCENES, seed -> {
            var scene = RandomScenes.ofPopulations(seed);
            scene.method = PlainPrecopy.DEFAULTS;
            scene.resident(100_000 + seed);

            var first = run(scene).passes().getFirst();

            double rate = ((LinkSpec.Ethernet) scene.link).lineRate().bytesPerSecond();
            assertThat(first.bytesPerSecond()).isCloseTo(rate, withinPercentage(1e-4));
        });
    }
}
