/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.model.EthernetLink;
import org.portolan.model.HypervisorKind;
import org.portolan.model.IsfcLink;

class LinkEditsTest {
    private final Desk desk = new Desk();

    @Test
    void hostsOfZvmAreJoinedByIsfcWithFourDevicesForEachChannel() {
        assertThat(desk.link).isInstanceOf(IsfcLink.class);
        assertThat(((IsfcLink) desk.link).getFctcDevices()).hasSize(8);
        assertThat(((IsfcLink) desk.link).getFctcDevices().getLast().getPeerChannelPath())
                .isSameAs(desk.two.getChannelPaths().get(1));
    }

    @Test
    void otherHostsAndSwitchesAreJoinedByEthernet() {
        var device = SwitchEdits.newSwitch(desk.installation);
        desk.runBackAndForth(SwitchEdits.add(desk.domain, desk.installation, device, Place.at(0, 0)));

        desk.runBackAndForth(LinkEdits.connect(desk.domain, desk.esx, device));

        assertThat(desk.installation.getLinks().getLast()).isInstanceOfSatisfying(EthernetLink.class,
                l -> assertThat(l.getFromAdapter()).isSameAs(desk.esx.getNetworkAdapters().getFirst()));
    }

    @Test
    void aNodeIsNotJoinedWithItselfNorTwiceNorByAKindThatDoesNotFit() {
        assertThat(LinkEdits.connect(desk.domain, desk.one, desk.one).canExecute()).isFalse();
        assertThat(LinkEdits.connect(desk.domain, desk.one, desk.two).canExecute()).isFalse();
        assertThat(LinkEdits.connect(desk.domain, desk.two, desk.one).canExecute()).isFalse();
        assertThat(LinkEdits.connect(desk.domain, LinkKind.ISFC, desk.one, desk.esx).canExecute()).isFalse();
        assertThat(LinkEdits.connect(desk.domain, LinkKind.NUMA, desk.one, desk.two).canExecute()).isTrue();
    }

    @Test
    void reconnectExchangesTheChannelPathsOfTheEnd() {
        var three = HostEdits.newHost(desk.installation, HypervisorKind.ZVM);
        desk.run(HostEdits.add(desk.domain, desk.ssi, three, Place.at(0, 0)));

        desk.runBackAndForth(LinkEdits.reconnectTo(desk.domain, desk.link, three));

        assertThat(((IsfcLink) desk.link).getFctcDevices()).allSatisfy(d -> {
            assertThat(d.getChannelPath().eContainer()).isSameAs(desk.one);
            assertThat(d.getPeerChannelPath().eContainer()).isSameAs(three);
        });
    }

    @Test
    void reconnectIsRefusedToTheSameEndToTheOtherEndAndToAHostThatDoesNotFit() {
        assertThat(LinkEdits.reconnectTo(desk.domain, desk.link, desk.two).canExecute()).isFalse();
        assertThat(LinkEdits.reconnectTo(desk.domain, desk.link, desk.one).canExecute()).isFalse();
        assertThat(LinkEdits.reconnectFrom(desk.domain, desk.link, desk.esx).canExecute()).isFalse();
    }

    @Test
    void bendsComeAndGoAtTheirIndex() {
        desk.runBackAndForth(LinkEdits.addBend(desk.domain, desk.link, 0, 5, 6));
        var bends = desk.installation.getDiagram().getConnections().getFirst().getBendPoints();
        assertThat(bends).extracting(p -> p.getX()).containsExactly(5, 200);

        desk.runBackAndForth(LinkEdits.moveBend(desk.domain, desk.link, 1, 300, 301));
        desk.runBackAndForth(LinkEdits.removeBend(desk.domain, desk.link, 0));
        assertThat(bends).extracting(p -> p.getX()).containsExactly(300);

        desk.runBackAndForth(LinkEdits.straighten(desk.domain, desk.link));
        assertThat(LinkEdits.straighten(desk.domain, desk.link).canExecute()).isFalse();
        assertThat(LinkEdits.moveBend(desk.domain, desk.link, 0, 1, 1).canExecute()).isFalse();
    }

    @Test
    void removeTakesTheCourseOnTheChartAlong() {
        desk.runBackAndForth(LinkEdits.remove(desk.domain, desk.link));

        assertThat(desk.installation.getDiagram().getConnections()).isEmpty();
    }
}
