/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.Comparator;
import java.util.Optional;

import org.portolan.engine.evacuation.EvacuationFigures;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.Objective;
import org.portolan.engine.quantity.SimTime;

/**
 * Which of two plans is better: all guests arrive, then all within the window, then by the objective, then by what
 * remains. Where all is equal, the one that was found first is kept.
 */
final class Preference {

    private Preference() {
    }

    /** The better figures are the lesser. */
    static Comparator<EvacuationFigures> of(EvacuationSpec spec) {
        return Comparator.comparingInt(EvacuationFigures::failed)
                .thenComparing(f -> late(f, spec.window()))
                .thenComparing(by(spec.objective()))
                .thenComparing(EvacuationFigures::total)
                .thenComparing(EvacuationFigures::serviceLost)
                .thenComparing(EvacuationFigures::breaches)
                .thenComparing(EvacuationFigures::mostAtOnce);
    }

    private static SimTime late(EvacuationFigures figures, Optional<SimTime> window) {
        return window.filter(figures.total()::isAfter).map(figures.total()::minus).orElse(SimTime.ZERO);
    }

    private static Comparator<EvacuationFigures> by(Objective objective) {
        return switch (objective) {
            case SHORTEST_TOTAL -> Comparator.comparing(EvacuationFigures::total);
            case LEAST_SERVICE_LOST -> Comparator.comparing(EvacuationFigures::serviceLost);
            case FEWEST_BREACHES -> Comparator.comparing(EvacuationFigures::breaches);
            case FEWEST_MOVES -> Comparator.comparing(EvacuationFigures::moves);
        };
    }
}
