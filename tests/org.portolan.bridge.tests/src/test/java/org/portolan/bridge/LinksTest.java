/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.ChannelKind;
import org.portolan.model.EthernetLink;
import org.portolan.model.Host;
import org.portolan.model.Identifiers;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.Node;
import org.portolan.model.PortolanFactory;
import org.portolan.testkit.ZvmPair;

/** Rates of links, and the best way between two hosts. */
class LinksTest {

    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;

    private final ZvmPair pair = new ZvmPair();

    private Rate payload() {
        return new LinkReader(Assumptions.DEFAULTS).payload(pair.link).orElseThrow();
    }

    private void devices(int number) {
        pair.link.getFctcDevices().clear();
        for (int i = 0; i < number; i++) {
            var device = FACTORY.createFctcDevice();
            device.setChannelPath(pair.first.getChannelPaths().getFirst());
            device.setPeerChannelPath(pair.second.getChannelPaths().getFirst());
            pair.link.getFctcDevices().add(device);
        }
    }

    private void channels(ChannelKind kind) {
        List.of(pair.first, pair.second).forEach(h -> h.getChannelPaths().getFirst().setKind(kind));
    }

    @Test
    void twelveDevicesOnOneExpress4ChannelCarryWhatIbmMeasured() {
        // 620isfc.html: one FICON Express4 channel, 12 FCTC: 342 MB/s
        channels(ChannelKind.FICON_EXPRESS4);
        devices(12);

        assertThat(payload()).isEqualTo(Rate.ofMegabytesPerSecond(342));
    }

    @Test
    void fewDevicesLimitTheLink() {
        // of 2 to 8 devices one is unused, at 100 MB/s each
        channels(ChannelKind.FICON_EXPRESS16);
        devices(4);

        assertThat(payload()).isEqualTo(Rate.ofMegabytesPerSecond(300));
    }

    @Test
    void theSlowerEndOfAChannelCounts() {
        devices(12);
        pair.first.getChannelPaths().getFirst().setKind(ChannelKind.FICON_EXPRESS16);
        pair.second.getChannelPaths().getFirst().setKind(ChannelKind.FICON_EXPRESS4);

        assertThat(payload()).isEqualTo(Rate.ofMegabytesPerSecond(342));
    }

    @Test
    void aRateThatIsSetCounts() {
        pair.link.setBandwidthBytesPerSecond(500e6);

        assertThat(payload()).isEqualTo(Rate.ofMegabytesPerSecond(500));
    }

    @Test
    void aRateAboveWhatDevicesCarryIsCappedAndSaid() {
        var problems = new Problems();
        pair.link.setBandwidthBytesPerSecond(2e9);

        var link = new LinkReader(Assumptions.DEFAULTS).read(pair.link, problems).orElseThrow();

        assertThat(Engine.payloadRate(link, Assumptions.DEFAULTS)).isEqualTo(Rate.ofMegabytesPerSecond(1400));
        assertThat(problems.toList()).extracting(BridgeProblem::code).containsExactly(ProblemCode.LINK_RATE_CAPPED);
        assertThat(problems.toList().getFirst().message()).contains("2 GB/s", "1.4 GB/s");
    }

    @Test
    void aLinkWithoutDevicesOrRateHasNone() {
        var problems = new Problems();
        pair.link.getFctcDevices().clear();

        assertThat(new LinkReader(Assumptions.DEFAULTS).read(pair.link, problems)).isEmpty();
        assertThat(problems.toList()).extracting(BridgeProblem::code).containsExactly(ProblemCode.LINK_RATE_UNKNOWN);
    }

    @Test
    void aChannelOfAnotherKindNeedsItsRate() {
        channels(ChannelKind.OTHER);

        assertThat(new LinkReader(Assumptions.DEFAULTS).payload(pair.link)).isEmpty();
    }

    @Test
    void fibreAddsItsDelay() {
        pair.link.setDistanceKilometres(20);

        // 5 us per km one way
        assertThat(new LinkReader(Assumptions.DEFAULTS).readQuietly(pair.link).orElseThrow().latency())
                .isEqualTo(SimTime.ofSeconds(100e-6));
    }

    @Test
    void distanceSlowsADeviceThatWaitsForEachAnswer() {
        // 100 km are 1 ms there and back; 760 kB take 7.6 ms at 100 MB/s: 760 kB in 8.6 ms
        pair.link.setDistanceKilometres(100);

        assertThat(payload().bytesPerSecond()).isCloseTo(88_372_093, near());
    }

    @Test
    void theEngineMovesPagesAtTheRateThatIsTold() {
        pair.link.setDistanceKilometres(100);
        var reading = InstallationReader.read(pair.installation, pair.study);

        var pass = Engine.run(reading.variants().getFirst().scenario(), RunMonitor.NONE).relocations().getFirst()
                .passes().getFirst();

        assertThat(pass.bytesPerSecond()).isCloseTo(payload().bytesPerSecond(), withinPercentage(0.01));
    }

    @Test
    void ethernetIsAsFastAsTheSlowerAdapter() {
        var link = ethernet(pair.first, pair.second);
        link.setFromAdapter(adapter(pair.first, 3.125e9));
        link.setToAdapter(adapter(pair.second, 1.25e9));
        link.setEfficiency(0.5);

        assertThat(new LinkReader(Assumptions.DEFAULTS).payload(link)).contains(Rate.ofMegabytesPerSecond(625));
    }

    private static NetworkAdapter adapter(Host host, double rate) {
        var adapter = FACTORY.createNetworkAdapter();
        adapter.setLineRateBytesPerSecond(rate);
        host.getNetworkAdapters().add(adapter);
        return adapter;
    }

    private EthernetLink ethernet(Node from, Node to) {
        var link = FACTORY.createEthernetLink();
        link.setFrom(from);
        link.setTo(to);
        pair.installation.getLinks().add(link);
        Identifiers.ensure(pair.installation);
        return link;
    }

    @Test
    void aSwitchLimitsTheLinksThatEndAtIt() {
        var middle = FACTORY.createSwitch();
        middle.setBackboneBytesPerSecond(100e6);
        middle.setLatencySeconds(0.002);
        pair.installation.getSwitches().add(middle);
        var link = ethernet(pair.first, middle);

        var read = new LinkReader(Assumptions.DEFAULTS).readQuietly(link).orElseThrow();

        assertThat(Engine.payloadRate(read, Assumptions.DEFAULTS).bytesPerSecond()).isCloseTo(100_000_000, near());
        assertThat(read.latency()).isEqualTo(SimTime.ofMillis(1));
    }

    private static Offset<Long> near() {
        return Offset.offset(1L);
    }
}
