/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.Map;
import java.util.Optional;

import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.quantity.SimTime;

/**
 * What a solver is asked: the best placement by one goal, of those that do no worse than given by others.
 *
 * @param model hosts and guests
 * @param goal the goal; empty when any placement will do
 * @param most what others may come to at most
 * @param hint a placement that keeps all this; empty when none is known
 * @param bound the goal is known to come to no less
 * @param effort work to spend, in seconds of a machine that is always the same
 * @param patience time by the clock to spend; empty for no end
 */
record Question(KindModel model, Optional<PlacementGoal> goal, Map<PlacementGoal, Long> most, Optional<int[][]> hint,
        long bound, SimTime effort, Optional<SimTime> patience) {

    /** Any placement. */
    static Question any(KindModel model, SimTime effort, Optional<SimTime> patience) {
        return new Question(model, Optional.empty(), Map.of(), Optional.empty(), 0, effort, patience);
    }
}
