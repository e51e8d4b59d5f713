/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.input.AdapterSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.SwitchSpec;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.model.EthernetLink;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Identifiers;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.Node;
import org.portolan.model.PortolanFactory;
import org.portolan.testkit.ZvmPair;

/** Switches, adapters, channel paths and processors as the engine gets them. */
class SharedPartsTest {

    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;

    private final ZvmPair pair = new ZvmPair();

    @Test
    void aChannelPathIsNamedWithItsHostAndItsPeer() {
        pair.link.unsetBandwidthBytesPerSecond();
        pair.link.getFctcDevices().clear();
        var device = FACTORY.createFctcDevice();
        device.setChannelPath(pair.first.getChannelPaths().getFirst());
        device.setPeerChannelPath(pair.second.getChannelPaths().getFirst());
        pair.link.getFctcDevices().add(device);

        var link = (LinkSpec.Isfc) scenario(RelocationMethod.LGR).installation().links().getFirst();

        assertThat(link.channels()).singleElement().satisfies(channel -> {
            assertThat(channel.id()).isEqualTo(pair.first.getChannelPaths().getFirst().getId());
            assertThat(channel.host()).contains(pair.first.getId());
            assertThat(channel.peer()).contains(pair.second.getChannelPaths().getFirst().getId());
        });
    }

    @Test
    void processorsAreCountedLessWhatIsBusy() {
        pair.first.getProcessors().clear();
        processors(pair.first, 6);
        processors(pair.first, 2);
        pair.first.setProcessorBusyFraction(0.75);

        assertThat(host(pair.first, scenario(RelocationMethod.LGR)).processors())
                .contains(new ProcessorSpec(8, new Ratio(0.75)));
    }

    @Test
    void aHostThatIsFullStillCopiesALittle() {
        pair.first.getProcessors().clear();
        processors(pair.first, 4);
        pair.first.setProcessorBusyFraction(1);

        assertThat(host(pair.first, scenario(RelocationMethod.LGR)).processors())
                .contains(new ProcessorSpec(4, new Ratio(0.99)));
    }

    @Test
    void processorsThatAreNotKnownAreNoLimit() {
        pair.first.getProcessors().clear();
        pair.second.getProcessors().clear();
        pair.second.getProcessors().add(FACTORY.createProcessorPool());

        assertThat(scenario(RelocationMethod.LGR).installation().hosts()).allMatch(h -> h.processors().isEmpty());
    }

    @Test
    void adaptersAndSwitchesOfTheWayAreTakenOver() {
        pair.installation.getLinks().clear();
        List.of(pair.first, pair.second).forEach(h -> h.setHypervisor(HypervisorKind.KVM));
        var middle = FACTORY.createSwitch();
        middle.setName("S");
        middle.setBackboneBytesPerSecond(400e6);
        pair.installation.getSwitches().add(middle);
        var known = adapter(pair.first);
        known.setLineRateBytesPerSecond(1.25e9);
        var up = ethernet(pair.first, known, middle);
        ethernet(pair.second, adapter(pair.second), middle);

        var scenario = scenario(RelocationMethod.PRECOPY);

        assertThat(scenario.installation().switches())
                .containsExactly(new SwitchSpec(middle.getId(), Optional.of(Rate.ofMegabytesPerSecond(400))));
        assertThat(host(pair.first, scenario).adapters()).containsExactly(
                new AdapterSpec(known.getId(), Rate.ofGigabitsPerSecond(10), Set.of(up.getId())));
        // Its rate is not known.
        assertThat(host(pair.second, scenario).adapters()).isEmpty();
    }

    private Scenario scenario(RelocationMethod method) {
        Identifiers.ensure(pair.installation);
        var reading = InstallationReader.read(pair.installation,
                new RelocationQuestion(List.of(pair.guest), List.of(pair.second), List.of(MethodQuestion.of(method))));
        assertThat(reading.problems()).filteredOn(BridgeProblem::isError).isEmpty();
        return reading.variants().getFirst().scenario();
    }

    private static HostSpec host(Host host, Scenario scenario) {
        return scenario.installation().hosts().stream().filter(h -> h.id().equals(host.getId())).findFirst()
                .orElseThrow();
    }

    private static void processors(Host host, int cores) {
        var pool = FACTORY.createProcessorPool();
        pool.setCores(cores);
        host.getProcessors().add(pool);
    }

    private static NetworkAdapter adapter(Host host) {
        var adapter = FACTORY.createNetworkAdapter();
        host.getNetworkAdapters().add(adapter);
        return adapter;
    }

    private EthernetLink ethernet(Host host, NetworkAdapter adapter, Node end) {
        var link = FACTORY.createEthernetLink();
        link.setFrom(host);
        link.setFromAdapter(adapter);
        link.setTo(end);
        pair.installation.getLinks().add(link);
        return link;
    }
}
