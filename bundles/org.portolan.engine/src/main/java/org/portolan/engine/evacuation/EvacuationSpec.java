/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.quantity.SimTime;

/**
 * Hosts that are to be emptied, or filled again, and all that a plan for it depends on: two equal specifications give
 * equal plans.
 *
 * @param installation hosts, links and guests as they are before
 * @param hosts ids of the hosts; not empty
 * @param direction whether guests leave them or come back
 * @param targetByGuest targets that are given. Of guests that leave, the others are placed; only those named here come
 *            back
 * @param moves how guests move
 * @param targets where they may go
 * @param limits how many relocations may be under way at once where
 * @param window when all must be over, from the begin of the plan; empty for no end
 * @param objective what makes a plan better
 * @param effort how hard to look for it
 * @param assumptions defaults and their overrides
 */
public record EvacuationSpec(InstallationSpec installation, SortedSet<String> hosts, Direction direction,
        SortedMap<String, String> targetByGuest, MoveOptions moves, TargetOptions targets,
        List<ConcurrencyLimit> limits, Optional<SimTime> window, Objective objective, PlanningEffort effort,
        Assumptions assumptions) {

    public EvacuationSpec {
        Require.present("EvacuationSpec.installation", installation);
        hosts = Copies.sorted(hosts);
        Require.notEmpty("EvacuationSpec.hosts", hosts);
        Require.present("EvacuationSpec.direction", direction);
        targetByGuest = Collections.unmodifiableSortedMap(new TreeMap<>(targetByGuest));
        Require.present("EvacuationSpec.moves", moves);
        Require.present("EvacuationSpec.targets", targets);
        limits = List.copyOf(limits);
        Require.present("EvacuationSpec.window", window);
        Require.present("EvacuationSpec.objective", objective);
        Require.present("EvacuationSpec.effort", effort);
        Require.present("EvacuationSpec.assumptions", assumptions);
    }

    /** Hosts to be emptied as soon as possible, without limits. */
    public static EvacuationSpec of(InstallationSpec installation, Collection<String> hosts, MethodSpec method,
            Assumptions assumptions) {
        return new EvacuationSpec(installation, Copies.sorted(hosts), Direction.OUT, new TreeMap<>(),
                MoveOptions.of(method), TargetOptions.ANYWHERE, List.of(), Optional.empty(), Objective.SHORTEST_TOTAL,
                PlanningEffort.USUAL, assumptions);
    }

    /** Guests that are to move, in the order of ids: those that nobody has excluded. */
    public List<GuestSpec> guests() {
        return installation.guests().stream().filter(this::moves).toList();
    }

    private boolean moves(GuestSpec guest) {
        boolean named = direction == Direction.OUT ? hosts.contains(guest.host())
                : targetByGuest.containsKey(guest.id()) && !targetByGuest.get(guest.id()).equals(guest.host());
        return named && !targets.excluded().contains(guest.id());
    }

    /** The same in another installation. */
    public EvacuationSpec with(InstallationSpec other) {
        return new EvacuationSpec(other, hosts, direction, targetByGuest, moves, targets, limits, window, objective,
                effort, assumptions);
    }

    /** The same for other hosts. */
    public EvacuationSpec withHosts(Collection<String> others) {
        return new EvacuationSpec(installation, Copies.sorted(others), direction, targetByGuest, moves, targets, limits,
                window, objective, effort, assumptions);
    }

    /** The same with other given targets. */
    public EvacuationSpec withTargets(Map<String, String> others) {
        return new EvacuationSpec(installation, hosts, direction, new TreeMap<>(others), moves, targets, limits, window,
                objective, effort, assumptions);
    }

    /** The same in the other direction. */
    public EvacuationSpec with(Direction other) {
        return new EvacuationSpec(installation, hosts, other, targetByGuest, moves, targets, limits, window, objective,
                effort, assumptions);
    }

    /** The same with guests that move otherwise. */
    public EvacuationSpec with(MoveOptions others) {
        return new EvacuationSpec(installation, hosts, direction, targetByGuest, others, targets, limits, window,
                objective, effort, assumptions);
    }

    /** The same with other rules about targets. */
    public EvacuationSpec with(TargetOptions others) {
        return new EvacuationSpec(installation, hosts, direction, targetByGuest, moves, others, limits, window,
                objective, effort, assumptions);
    }

    /** The same with other limits. */
    public EvacuationSpec withLimits(List<ConcurrencyLimit> others) {
        return new EvacuationSpec(installation, hosts, direction, targetByGuest, moves, targets, others, window,
                objective, effort, assumptions);
    }

    /** The same with an end. */
    public EvacuationSpec withWindow(SimTime end) {
        return new EvacuationSpec(installation, hosts, direction, targetByGuest, moves, targets, limits,
                Optional.of(end), objective, effort, assumptions);
    }

    /** The same with another objective. */
    public EvacuationSpec with(Objective other) {
        return new EvacuationSpec(installation, hosts, direction, targetByGuest, moves, targets, limits, window, other,
                effort, assumptions);
    }

    /** The same with another effort. */
    public EvacuationSpec with(PlanningEffort other) {
        return new EvacuationSpec(installation, hosts, direction, targetByGuest, moves, targets, limits, window,
                objective, other, assumptions);
    }
}
