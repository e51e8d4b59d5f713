/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.quantity.Ratio;

/**
 * The best plan that was found, and what it was chosen from.
 *
 * @param best the plan as it runs
 * @param placement what the placer said; empty when all targets were given
 * @param question what the placer was asked when it found these targets; empty when it found none for all guests, or was
 *            not asked. With it another placer can tell how good they are
 * @param overcommit storage in use that was allowed for it, as a multiple of a host's frames
 * @param stranded guests without a target, in the order of ids
 * @param bound what no plan can beat
 * @param byConcurrency the plan with one relocation at once, and with more and more
 * @param alternatives plans of which none is better than another by every objective, the shortest first; the best among
 *            them
 * @param plansRun how many plans were run to find it
 */
public record EvacuationResult(EvacuationCheck best, Optional<Placement> placement,
        Optional<PlacementProblem> question, Ratio overcommit, List<Stranded> stranded, EvacuationBound bound,
        List<ConcurrencyPoint> byConcurrency,
        List<Alternative> alternatives, int plansRun) {

    public EvacuationResult {
        stranded = List.copyOf(stranded);
        byConcurrency = List.copyOf(byConcurrency);
        alternatives = List.copyOf(alternatives);
    }

    /** The best plan. */
    public EvacuationPlan plan() {
        return best.plan();
    }
}
