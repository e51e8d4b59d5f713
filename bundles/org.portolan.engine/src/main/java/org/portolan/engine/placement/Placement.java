/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portolan.engine.internal.Require;

/**
 * Hosts for guests.
 *
 * @param status what is known about it
 * @param solver who found it
 * @param hostByGuest ids of hosts by ids of guests; empty when there is no placement
 * @param unplaced ids of guests without a place, in their order; only with the goal {@link PlacementGoal.LeastLoss}
 * @param goals how well it does by each goal, in the order of the problem; empty when there is no placement
 * @param conflicts why there is none, when that is proven and was asked for; no two of them are about the same guest
 */
public record Placement(PlacementStatus status, PlacementSolver solver, SortedMap<String, String> hostByGuest,
        List<String> unplaced, List<GoalValue> goals, List<PlacementConflict> conflicts) {

    public Placement {
        Require.present("Placement.status", status);
        Require.present("Placement.solver", solver);
        hostByGuest = Collections.unmodifiableSortedMap(new TreeMap<>(hostByGuest));
        unplaced = List.copyOf(unplaced);
        goals = List.copyOf(goals);
        conflicts = List.copyOf(conflicts);
    }

    /** The host of a guest, if it has one. */
    public Optional<String> hostOf(String guest) {
        return Optional.ofNullable(hostByGuest.get(guest));
    }

    /** True when there is a placement. */
    public boolean isPlaced() {
        return status.isPlaced();
    }
}
