/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.portolan.engine.evacuation.Alternative;
import org.portolan.engine.evacuation.EvacuationFigures;

/** Plans of which none is better than another by every objective. */
final class Front {

    private final List<Alternative> plans = new ArrayList<>();

    /** Takes a plan in, unless one that is there is at least as good by every objective. */
    void offer(Alternative plan) {
        var figures = plan.figures();
        boolean isOutdone = plans.stream().map(Alternative::figures)
                .anyMatch(f -> f.dominates(figures) || isLike(f, figures));
        if (!isOutdone) {
            plans.removeIf(p -> figures.dominates(p.figures()));
            plans.add(plan);
        }
    }

    private static boolean isLike(EvacuationFigures one, EvacuationFigures other) {
        return !one.dominates(other) && !other.dominates(one) && one.total().equals(other.total())
                && one.serviceLost().equals(other.serviceLost()) && one.breaches() == other.breaches();
    }

    /** The shortest first. */
    List<Alternative> plans() {
        return plans.stream().sorted(Comparator.comparing((Alternative a) -> a.figures().failed())
                .thenComparing(a -> a.figures().total())).toList();
    }
}
