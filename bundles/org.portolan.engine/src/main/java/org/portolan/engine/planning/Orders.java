/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;

/** Orders by rules of thumb, made of how each relocation goes alone. */
final class Orders {

    private static final Comparator<PlannedMove> BY_GUEST = Comparator.comparing(PlannedMove::guest);
    private static final Comparator<PlannedMove> BY_PRIORITY = Comparator.comparingInt(m -> -m.claim().priority());

    private final List<PlannedMove> moves;
    private final Map<PlannedMove, RelocationResult> alone;
    private final Map<String, ServiceLevel> promised;

    Orders(EvacuationSpec spec, List<PlannedMove> moves, AloneRuns runs) {
        this.moves = moves.stream().sorted(BY_GUEST).toList();
        alone = moves.stream().collect(Collectors.toMap(m -> m, runs::of));
        promised = spec.installation().guests().stream()
                .collect(Collectors.toMap(GuestSpec::id, GuestSpec::serviceLevel));
    }

    /** All of them, the most promising first: long ones first leave no long one for the end. */
    List<List<PlannedMove>> all() {
        Function<PlannedMove, SimTime> duration = m -> alone.get(m).timing().total();
        Function<PlannedMove, SimTime> lost = m -> alone.get(m).serviceLost().total();
        var longestFirst = sorted(Comparator.comparing(duration).reversed());
        return List.of(longestFirst, sorted(Comparator.comparing(lost)), sorted(Comparator.comparing(lost).reversed()),
                inTurnOfTargets(longestFirst), sorted(Comparator.comparing(duration)),
                sorted(Comparator.comparing(this::slack)), byPriority(moves)).stream().distinct().toList();
    }

    /** How much longer than alone a relocation may take; those without a promise come last. */
    private SimTime slack(PlannedMove move) {
        var most = promised.get(move.guest()).longestRelocation();
        var duration = alone.get(move).timing().total();
        return most.map(m -> m.isAfter(duration) ? m.minus(duration) : SimTime.ZERO)
                .orElse(new SimTime(SimTime.MAX_NANOS));
    }

    private List<PlannedMove> sorted(Comparator<PlannedMove> order) {
        return byPriority(moves.stream().sorted(order).toList());
    }

    /** One for each target, then the next for each, so that all receive at once. */
    private static List<PlannedMove> inTurnOfTargets(List<PlannedMove> order) {
        var rounds = new ArrayList<List<PlannedMove>>();
        var rankOfTarget = new HashMap<String, Integer>();
        for (var move : order) {
            int rank = Optional.ofNullable(rankOfTarget.get(move.target())).orElse(0);
            rankOfTarget.put(move.target(), rank + 1);
            while (rounds.size() <= rank) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(rank).add(move);
        }
        return byPriority(rounds.stream().flatMap(List::stream).toList());
    }

    /** Who has a higher priority goes before everybody with a lower one. */
    static List<PlannedMove> byPriority(List<PlannedMove> order) {
        return order.stream().sorted(BY_PRIORITY).toList();
    }
}
