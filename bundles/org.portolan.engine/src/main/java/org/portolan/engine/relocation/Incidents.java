/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.event.EventKind;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.EndCode;

/** Lets the incidents of a scenario happen. */
final class Incidents {

    private final World world;
    private final Map<String, Relocation> byGuest;

    Incidents(World world, Map<String, Relocation> byGuest) {
        this.world = world;
        this.byGuest = byGuest;
    }

    /** Schedules incidents; their order in the list makes no difference. */
    void schedule(List<IncidentSpec> incidents) {
        incidents.stream().sorted(Comparator.comparing(IncidentSpec::toString)).forEach(this::schedule);
    }

    private void schedule(IncidentSpec incident) {
        switch (incident) {
            case IncidentSpec.OperatorCancel c -> giveUpAt(c.at(), c.guest(), codeOf(c.command()));
            case IncidentSpec.GuestReset r -> giveUpAt(r.at(), r.guest(), EndCode.RESET_OR_LOGOFF);
            case IncidentSpec.InternalError e -> Optional.ofNullable(byGuest.get(e.guest()))
                    .ifPresent(r -> at(e.at(), r::failInternally));
            case IncidentSpec.LinkLost l -> at(l.at(), () -> lose(l));
            case IncidentSpec.HostLost h -> at(h.at(), () -> lose(h));
            case IncidentSpec.CpExit x -> world.install(x);
        }
    }

    private void giveUpAt(SimTime at, String guest, EndCode code) {
        Optional.ofNullable(byGuest.get(guest)).ifPresent(r -> at(at, () -> r.giveUp(code)));
    }

    private void lose(IncidentSpec.LinkLost incident) {
        world.lose(incident);
        byGuest.values().forEach(r -> r.loseLink(incident));
    }

    private void lose(IncidentSpec.HostLost incident) {
        world.lose(incident);
        byGuest.values().forEach(r -> r.loseHost(incident));
    }

    private void at(SimTime time, Runnable action) {
        world.queue().at(time, EventKind.INCIDENT, action);
    }

    private static EndCode codeOf(IncidentSpec.OperatorCancel.Command command) {
        return switch (command) {
            case VMRELOCATE_CANCEL -> EndCode.CANCELLED;
            case CPHX -> EndCode.HALTED;
        };
    }
}
