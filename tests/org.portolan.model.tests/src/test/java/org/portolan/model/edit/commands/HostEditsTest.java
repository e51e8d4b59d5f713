/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.model.HypervisorKind;

class HostEditsTest {
    private final Desk desk = new Desk();

    @Test
    void addPutsTheHostBehindTheOthersAndOnTheChart() {
        var host = HostEdits.newHost(desk.installation, HypervisorKind.ZVM);

        desk.runBackAndForth(HostEdits.add(desk.domain, desk.ssi, host, Place.at(700, 40)));

        assertThat(desk.ssi.getHosts()).containsExactly(desk.one, desk.two, host);
        assertThat(desk.installation.getDiagram().getNodes()).last()
                .satisfies(n -> {
                    assertThat(n.getElement()).isSameAs(host);
                    assertThat(n.getX()).isEqualTo(700);
                });
    }

    @ParameterizedTest
    @EnumSource
    void newHostsOfEveryKindHaveProcessorsAndCentralStorage(HypervisorKind kind) {
        var host = HostEdits.newHost(desk.installation, kind);

        assertThat(host.getProcessors()).singleElement().satisfies(p -> assertThat(p.getCores()).isPositive());
        assertThat(host.getStorageLevels().getFirst()).isInstanceOf(org.portolan.model.CentralStorage.class);
        assertThat(host.getName()).isNotBlank();
    }

    @Test
    void newZvmHostPagesToTwentySevenGibibytesOfDasd() {
        var host = HostEdits.newHost(desk.installation, HypervisorKind.ZVM);

        var space = (org.portolan.model.PagingSpace) host.getStorageLevels().getLast();
        // 4 volumes x 10,017 cylinders x 180 slots [R]
        assertThat(space.getVolumes().stream().mapToLong(org.portolan.model.PagingVolume::slots).sum())
                .isEqualTo(4L * 10_017 * 180);
    }

    @Test
    void namesAreNumberedOnWhereTheyAreTaken() {
        for (var expected : List.of("ZVM1", "ZVM2", "ZVM3")) {
            var host = HostEdits.newHost(desk.installation, HypervisorKind.ZVM);
            desk.run(HostEdits.add(desk.domain, desk.ssi, host, Place.at(0, 0)));

            assertThat(host.getName()).isEqualTo(expected);
        }
    }

    @Test
    void removeTakesLinksPlacesAndReferencesAlongAndUndoBringsThemBackInPlace() {
        desk.run(HostEdits.remove(desk.domain, List.of(desk.two)));

        assertThat(desk.ssi.getHosts()).containsExactly(desk.one);
        assertThat(desk.installation.getLinks()).isEmpty();
        assertThat(desk.installation.getDiagram().getConnections()).isEmpty();
        assertThat(desk.installation.getDiagram().getNodes()).singleElement()
                .satisfies(n -> assertThat(n.getElement()).isSameAs(desk.one));
        assertThat(desk.rule.getHosts()).isEmpty();
        assertThat(desk.study.getTargets()).isEmpty();
        assertThat(desk.installation.getDiagram().getNotes().getFirst().getAttachedTo()).isNull();

        desk.undo();

        assertThat(desk.ssi.getHosts()).containsExactly(desk.one, desk.two);
        assertThat(desk.installation.getLinks()).containsExactly(desk.link);
        assertThat(desk.link.getTo()).isSameAs(desk.two);
        assertThat(desk.rule.getHosts()).containsExactly(desk.two);
        assertThat(desk.study.getTargets()).containsExactly(desk.two);
        assertThat(desk.installation.getDiagram().getNotes().getFirst().getAttachedTo()).isSameAs(desk.two);
    }

    @Test
    void removeOfTheFirstHostIsUndoneAtItsOldIndex() {
        desk.runBackAndForth(HostEdits.remove(desk.domain, List.of(desk.one)));

        desk.undo();
        assertThat(desk.ssi.getHosts()).containsExactly(desk.one, desk.two);
        assertThat(desk.rule.getGuests()).containsExactly(desk.a, desk.b);
    }

    @Test
    void removeOfHostAndItsGuestTogetherIsOneRemoval() {
        desk.runBackAndForth(Edits.remove(desk.domain, List.of(desk.b, desk.one, desk.link)));
    }

    @Test
    void moveToAnotherClusterIsUndoneAtItsOldIndex() {
        desk.runBackAndForth(
                HostEdits.moveTo(desk.domain, List.of(desk.one), desk.farm, Map.of(desk.one, Place.at(9, 9))));
        assertThat(desk.farm.getHosts()).containsExactly(desk.esx, desk.one);

        desk.undo();

        assertThat(desk.ssi.getHosts()).containsExactly(desk.one, desk.two);
    }

    @Test
    void nothingChangesWhereAHostIsInTheClusterAlready() {
        assertThat(HostEdits.moveTo(desk.domain, List.of(desk.one), desk.ssi, Map.of()).canExecute()).isFalse();
    }

    @Test
    void renameIsRefusedForTheSameAndForABlankName() {
        assertThat(HostEdits.rename(desk.domain, desk.one, "ONE").canExecute()).isFalse();
        assertThat(HostEdits.rename(desk.domain, desk.one, " ").canExecute()).isFalse();
        desk.runBackAndForth(HostEdits.rename(desk.domain, desk.one, " EINS "));
        assertThat(desk.one.getName()).isEqualTo("EINS");
    }

    @Test
    void aHostOutsideOfAllClustersGetsItsOwn() {
        var host = HostEdits.newHost(desk.installation, HypervisorKind.KVM);

        desk.runBackAndForth(HostEdits.addStandalone(desk.domain, desk.installation, host, Place.at(30, 60),
                Place.at(10, 10)));

        assertThat(desk.installation.getClusters()).last()
                .satisfies(c -> assertThat(c.getHosts()).containsExactly(host));
    }
}
