/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.Way;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.placement.Barrier;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.PowerState;
import org.portolan.model.file.InstallationFile;
import org.portolan.testkit.ProjectFiles;
import org.portolan.testkit.ZvmPair;

class EvacuationReaderTest {

    private final ZvmPair pair = new ZvmPair();

    @Test
    void aMemberOfAClusterIsEmptiedAsZvmDoesIt() {
        var spec = spec(pair.installation, pair.first);

        assertThat(spec.hosts()).containsExactly(pair.first.getId());
        assertThat(spec.guests()).extracting(g -> g.id()).containsExactly(pair.guest.getId());
        assertThat(spec.moves().methodOf(pair.guest.getId())).isEqualTo(LgrPrecopy.DEFAULTS);
        assertThat(spec.moves().ways())
                .containsExactly(new Way(pair.first.getId(), pair.second.getId(), List.of(pair.link.getId())));
        assertThat(spec.limits()).isEqualTo(ConcurrencyLimit.oneAtATime());
        assertThat(spec.targets().hosts().orElseThrow()).containsExactly(pair.second.getId());
    }

    @Test
    void whatTiesAGuestToItsHostIsABarrier() {
        pair.guest.setDedicatedProcessors(true);

        assertThat(spec(pair.installation, pair.first).targets().barredOf(pair.guest.getId()))
                .containsEntry(pair.second.getId(), Set.of(Barrier.TIED_TO_HOST));
    }

    @Test
    void guestsThatDoNotRunStayOutOfIt() {
        pair.guest.setPowerState(PowerState.OFF);

        assertThat(spec(pair.installation, pair.first).guests()).isEmpty();
    }

    @Test
    void vsphereHasItsLimitsRulesAndSwitches() throws Exception {
        var installation = sample("vsphere.portolan");
        var spec = spec(installation, host(installation, "esx01"));

        assertThat(spec.moves().method()).isEqualTo(VspherePrecopy.DEFAULTS);
        assertThat(spec.limits()).isIn(ConcurrencyLimit.vcenterTo67(), ConcurrencyLimit.vcenter2021());
        assertThat(spec.targets().rules()).hasSize(4).hasAtLeastOneElementOfType(PlacementRule.PinTo.class);
        assertThat(spec.moves().ways()).hasSize(3).allMatch(way -> way.path().size() == 2);
        assertThat(spec.moves().claimOf("guest-db-01").stores()).containsExactly("datastore-vmfs-01");
    }

    @Test
    void withoutAHostOrATargetThereIsNoQuestion() {
        assertThat(EvacuationReader.read(pair.installation, EvacuationQuestion.of(List.of())).isUsable()).isFalse();
        var both = EvacuationReader.read(pair.installation,
                EvacuationQuestion.of(List.of(pair.first, pair.second)));
        assertThat(both.isUsable()).isFalse();
        assertThat(both.problems()).anyMatch(p -> p.code() == ProblemCode.STUDY_INCOMPLETE);
    }

    private static EvacuationSpec spec(Installation installation, Host host) {
        var reading = EvacuationReader.read(installation, EvacuationQuestion.of(List.of(host)));
        assertThat(reading.isUsable()).as(reading.problems().toString()).isTrue();
        return reading.study().orElseThrow().spec();
    }

    private static Host host(Installation installation, String name) {
        return installation.getClusters().stream().flatMap(c -> c.getHosts().stream())
                .filter(h -> name.equals(h.getName())).findFirst().orElseThrow();
    }

    private static Installation sample(String name) throws Exception {
        Path file = ProjectFiles.root().resolve("samples").resolve(name);
        return InstallationFile.read(file).installation();
    }
}
