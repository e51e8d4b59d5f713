/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.failover.FailoverBreakdown;
import org.portolan.engine.failover.FailoverPhase;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;

/** A relocation in the terms of a failover: its own phases, named alike, and its clients. Nothing is worked out anew. */
public final class RelocationPhases {

    private RelocationPhases() {
    }

    /** The phases of a relocation, ended or not. */
    public static FailoverBreakdown of(RelocationResult relocation) {
        var memory = busiest(relocation);
        var phases = new ArrayList<FailoverPhase>();
        for (var phase : relocation.phases()) {
            if (phase.end().isAfter(phase.begin())) {
                add(phases, phase, memory);
            }
        }
        clients(relocation).ifPresent(phases::add);
        return new FailoverBreakdown(relocation.request().guest(), FailoverBreakdown.Cause.RELOCATION, phases);
    }

    /** Phases of the same kind that follow each other are one. */
    private static void add(List<FailoverPhase> phases, Phase phase, PhaseBound memory) {
        var kind = kind(phase);
        var before = phases.isEmpty() ? Optional.<FailoverPhase>empty() : Optional.of(phases.getLast());
        if (before.filter(b -> b.kind() == kind && b.end().equals(phase.begin())).isPresent()) {
            phases.set(phases.size() - 1,
                    new FailoverPhase(kind, before.get().begin(), phase.end(), before.get().bound()));
        } else {
            phases.add(new FailoverPhase(kind, phase.begin(), phase.end(), bound(kind, memory)));
        }
    }

    private static FailoverPhaseKind kind(Phase phase) {
        return switch (phase.kind()) {
            case CHECK -> FailoverPhaseKind.CHECK;
            case RUNNING_PASSES, PRE_FLUSH, STOPPED_PASS, XSTORE_TO_CENTRAL, LAST_FLUSH, IN_FLIGHT, STAGE_IN, EXPORT,
                    ESTABLISH, DUPLEX, MOVE_OUT, SUSPEND, RESTORE ->
                    FailoverPhaseKind.MEMORY;
            case STOP, SHUT_DOWN -> FailoverPhaseKind.QUIESCE;
            case CONTROL_STATE -> FailoverPhaseKind.CONTROL_STATE;
            case DEVICE_HAND_OVER -> FailoverPhaseKind.DEVICES;
            case DISKS -> FailoverPhaseKind.DISKS;
            case NETWORK -> FailoverPhaseKind.NETWORK;
            case RESTART, RESUME_AT_SOURCE -> FailoverPhaseKind.RESUME;
            case BOOT -> FailoverPhaseKind.BOOT;
            case WARM_UP, PUSH_AND_PULL -> FailoverPhaseKind.WARM_UP;
            case FREE_SLOTS -> FailoverPhaseKind.CLEAN_UP;
            case QUEUED -> FailoverPhaseKind.QUEUED;
        };
    }

    private static PhaseBound bound(FailoverPhaseKind kind, PhaseBound memory) {
        return switch (kind) {
            case MEMORY, CONTROL_STATE, WARM_UP -> memory;
            case QUEUED -> PhaseBound.of(PhaseBound.Kind.OTHER_RELOCATIONS);
            case BOOT, CLEAN_UP -> PhaseBound.of(PhaseBound.Kind.GUEST);
            default -> PhaseBound.of(PhaseBound.Kind.STEPS);
        };
    }

    /** What was busy longest. */
    private static PhaseBound busiest(RelocationResult relocation) {
        return relocation.resources().stream().filter(r -> r.busy().nanos() > 0)
                .max(Comparator.comparing(ResourceUse::busy)).map(r -> PhaseBound.of(kind(r.kind()), r.elementId()))
                .orElse(PhaseBound.of(PhaseBound.Kind.GUEST));
    }

    private static PhaseBound.Kind kind(ResourceUse.Kind kind) {
        if (kind.isOnTheWay()) {
            return PhaseBound.Kind.LINK;
        }
        return kind == ResourceUse.Kind.PROCESSOR ? PhaseBound.Kind.PROCESSORS : PhaseBound.Kind.STORAGE;
    }

    /** Until the middle one of the clients is served again, or, where all connections end, the guest is reached. */
    private static Optional<FailoverPhase> clients(RelocationResult relocation) {
        if (!relocation.outcome().isRelocated()) {
            return Optional.empty();
        }
        var resumed = resumed(relocation);
        return relocation.devices().clientsServed().filter(served -> served.isAfter(resumed))
                .map(served -> new FailoverPhase(FailoverPhaseKind.CLIENTS, resumed, served,
                        PhaseBound.of(PhaseBound.Kind.CLIENTS)));
    }

    private static SimTime resumed(RelocationResult relocation) {
        return relocation.phases().stream().filter(p -> !kind(p).isAfterService()).map(Phase::end)
                .reduce(SimTime.ZERO, SimTime::max);
    }
}
