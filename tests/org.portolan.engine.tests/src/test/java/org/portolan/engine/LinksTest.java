/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.ChpidSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.EndCode;

class LinksTest {

    private static final TreeSet<String> ENDS = new TreeSet<>(Set.of(Scene.SOURCE, Scene.TARGET));

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "8, 7", "9, 7", "12, 10", "16, 14"})
    void collisionsLeaveSomeDevicesUnused(int devices, int senders) {
        // A channel faster than 16 devices of 100 MB/s, so that the devices are the limit.
        var scene = new Scene();
        scene.link = Scene.isfc(devices, Rate.ofMegabytesPerSecond(3_200));

        assertThat(rateOf(scene)).isCloseTo(senders * 100e6, withinPercentage(0.001));
    }

    @Test
    void channelsAddUp() {
        var scene = new Scene();
        scene.link = Scene.isfc(4, Rate.ofMegabytesPerSecond(400), Rate.ofMegabytesPerSecond(400));

        // 8 devices, 7 senders of 100 MB/s; two channels of 342 MB/s
        assertThat(rateOf(scene)).isCloseTo(684e6, withinPercentage(0.001));
    }

    @Test
    void distanceSlowsADeviceThatWaitsForEachRequest() {
        // 760 kB in 7.6 ms, then 2 * 0.5 ms of way (100 km): 760 kB / 8.6 ms for each of 3 senders
        var scene = new Scene();
        scene.link = new LinkSpec.Isfc(Scene.LINK, ENDS,
                List.of(new ChpidSpec("50", Rate.ofMegabytesPerSecond(1_600), 4)), SimTime.ofSeconds(0.0005),
                OptionalInt.empty());

        assertThat(rateOf(scene)).isCloseTo(3 * 760e3 / 8.6e-3, withinPercentage(0.001));
    }

    @Test
    void ethernetCarriesItsPayloadShare() {
        var scene = new Scene();
        scene.link = ethernet(Optional.empty(), OptionalInt.empty());
        assertThat(rateOf(scene)).isCloseTo(0.94 * 1.25e9, withinPercentage(0.001));

        scene.link = ethernet(Optional.of(new Ratio(0.366)), OptionalInt.of(0));
        assertThat(rateOf(scene)).isCloseTo(0.366 * 1.25e9, withinPercentage(0.001));
    }

    @Test
    void ethernetHasEightHeaderBytesByDefaultAndIsfcNone() {
        var scene = new Scene();
        scene.link = ethernet(Optional.empty(), OptionalInt.empty());
        assertThat(scene.run().passes().getFirst().bytes()).isEqualTo(new Bytes(907_008L * 4104));

        scene.link = Scene.isfc(12, Rate.ofMegabytesPerSecond(400));
        assertThat(scene.run().passes().getFirst().bytes()).isEqualTo(new Bytes(907_008L * 4096));
    }

    @Test
    void latencyDelaysTheControlState() {
        var near = new Scene();
        var far = new Scene();
        far.link = new LinkSpec.Interconnect(Scene.LINK, ENDS, Rate.ofMegabytesPerSecond(342), Optional.of(Ratio.ONE),
                SimTime.ofMillis(5), OptionalInt.empty());

        assertThat(far.run().timing().downtime().minus(near.run().timing().downtime())).isEqualTo(SimTime.ofMillis(5));
    }

    @Test
    void noPathIsARefusalWithTheHostsToConnect() {
        var scene = new Scene();
        scene.path = List.of();

        var result = scene.run();

        assertThat(result.outcome().code()).isEqualTo(EndCode.NOT_ELIGIBLE);
        assertThat(result.findings()).filteredOn(Finding.LinkMissing.class::isInstance).singleElement()
                .satisfies(f -> assertThat(f.remedies())
                        .containsExactly(new Remedy.AddLink(Scene.SOURCE, Scene.TARGET)));
    }

    @Test
    void theSlowestLinkOfAPathDecides() {
        var scene = new Scene();
        scene.link = plain("L", 342e6, Scene.SOURCE, "switch");
        scene.otherLinks.add(plain("M", 100e6, "switch", Scene.TARGET));
        scene.path = List.of("L", "M");

        var result = scene.run();

        assertThat(result.passes().getFirst().bytesPerSecond()).isCloseTo(100e6, withinPercentage(0.001));
        assertThat(result.resources()).extracting(u -> u.elementId()).containsExactly("L", "M");
        assertThat(result.resources().get(0).busy().seconds() * 3.42)
                .isCloseTo(result.resources().get(1).busy().seconds(), within(1e-6));
    }

    @Test
    void anAssumptionIsInForceOnlyWhereItIsUsed() {
        var scene = new Scene();
        assertThat(Engine.run(scene.scenario(), RunMonitor.NONE).assumptions()).extracting(a -> a.key())
                .contains(AssumptionKey.STOP_TIME)
                .doesNotContain(AssumptionKey.ETHERNET_EFFICIENCY, AssumptionKey.ISFC_DEVICE_RATE,
                        AssumptionKey.LGR_GOAL);

        scene.link = ethernet(Optional.empty(), OptionalInt.empty());
        assertThat(Engine.run(scene.scenario(), RunMonitor.NONE).assumptions()).extracting(a -> a.key())
                .contains(AssumptionKey.ETHERNET_EFFICIENCY);
    }

    private static LinkSpec ethernet(Optional<Ratio> efficiency, OptionalInt header) {
        return new LinkSpec.Ethernet(Scene.LINK, ENDS, Rate.ofGigabitsPerSecond(10), efficiency, SimTime.ZERO, header);
    }

    private static LinkSpec plain(String id, double rate, String... ends) {
        return new LinkSpec.Ethernet(id, new TreeSet<>(Set.of(ends)), Rate.rounded(rate), Optional.of(Ratio.ONE),
                SimTime.ZERO, OptionalInt.of(0));
    }

    private static double rateOf(Scene scene) {
        assertThat(Engine.payloadRate(scene.link, scene.assumptions).bytesPerSecond())
                .isCloseTo((long) scene.run().passes().getFirst().bytesPerSecond(), withinPercentage(0.001));
        return scene.run().passes().getFirst().bytesPerSecond();
    }
}
