/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.disk.Minidisk;
import org.portolan.engine.disk.Reach;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.ChpidSpec;
import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.network.Layer;
import org.portolan.engine.network.NetworkInterfaceSpec;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;

/** A planned relocation in the terms of a failover. */
class FailoverBreakdownTest {

    static List<MethodSpec> methods() {
        return List.of(LgrPrecopy.DEFAULTS, PlainPrecopy.DEFAULTS, Postcopy.DEFAULTS, RestartElsewhere.DEFAULTS,
                StopAndCopy.DEFAULTS, SuspendResume.DEFAULTS, WorkingSetMirror.DEFAULTS);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void allOfTheRelocationIsInIt(MethodSpec method) {
        var relocation = relocated(method);

        var breakdown = Failover.breakdown(relocation);

        assertThat(breakdown.cause()).isEqualTo(FailoverBreakdown.Cause.RELOCATION);
        var own = breakdown.phases().stream().filter(p -> p.kind() != FailoverPhaseKind.CLIENTS).toList();
        assertThat(own.stream().mapToLong(p -> p.duration().nanos()).sum())
                .isEqualTo(relocation.phases().stream().mapToLong(p -> p.duration().nanos()).sum());
        for (int i = 1; i < own.size(); i++) {
            assertThat(own.get(i).begin()).isEqualTo(own.get(i - 1).end());
            assertThat(own.get(i).kind()).isNotEqualTo(own.get(i - 1).kind());
        }
        assertThat(breakdown.end().orElseThrow()).isGreaterThanOrEqualTo(relocation.timing().end());
    }

    @Test
    void aLiveGuestRelocationHasTheseParts() {
        var relocation = relocated(LgrPrecopy.DEFAULTS);

        var breakdown = Failover.breakdown(relocation);

        assertThat(breakdown.phases()).extracting(FailoverPhase::kind).containsExactly(FailoverPhaseKind.CHECK,
                FailoverPhaseKind.MEMORY, FailoverPhaseKind.QUIESCE, FailoverPhaseKind.MEMORY,
                FailoverPhaseKind.CONTROL_STATE, FailoverPhaseKind.DISKS, FailoverPhaseKind.NETWORK,
                FailoverPhaseKind.RESUME, FailoverPhaseKind.CLIENTS);
        assertThat(breakdown.phases().get(1).bound()).isEqualTo(PhaseBound.of(PhaseBound.Kind.LINK, "L"));
        assertThat(breakdown.phases().getLast().end()).isEqualTo(relocation.devices().clientsServed().orElseThrow());
        assertThat(breakdown.serviceBack().orElseThrow()).isEqualTo(breakdown.phases().getLast().begin());
    }

    @Test
    void aRestartHasABootAndAWarmUp() {
        var breakdown = Failover.breakdown(relocated(RestartElsewhere.DEFAULTS));

        assertThat(breakdown.time(FailoverPhaseKind.QUIESCE)).isEqualTo(SimTime.ofSeconds(30));
        assertThat(breakdown.time(FailoverPhaseKind.BOOT)).isEqualTo(SimTime.ofSeconds(60));
        assertThat(breakdown.time(FailoverPhaseKind.WARM_UP)).isGreaterThan(SimTime.ZERO);
    }

    private static RelocationResult relocated(MethodSpec method) {
        var hosts = List.of(host("A"), host("B"));
        var link = new LinkSpec.Isfc("L", new TreeSet<>(Set.of("A", "B")),
                List.of(new ChpidSpec("50", Rate.ofMegabytesPerSecond(400), 12)), SimTime.ZERO, OptionalInt.empty());
        var guest = GuestSpec.of("G", "A", 2, GuestPlacement.allResident(new Pages(200_000), Pages.ZERO),
                new MemoryProfileSpec.Saturating(new PageRate(5_000), new Pages(50_000), new Pages(50_000),
                        SimTime.ofSeconds(5)))
                .with(new GuestDevices(List.of(DiskSpec.of("D", new Minidisk(Reach.EVERYWHERE))),
                        List.of(NetworkInterfaceSpec.of("N", Layer.TWO))));
        var scenario = Scenario.of(new InstallationSpec(hosts, List.of(), List.of(link), List.of(guest)),
                RelocationRequest.of("G", "B", "L", method), Assumptions.DEFAULTS);
        return Engine.run(scenario, RunMonitor.NONE).relocations().getFirst();
    }

    private static HostSpec host(String id) {
        return new HostSpec(id, Optional.empty(), Optional.of("C"), List.of());
    }
}
