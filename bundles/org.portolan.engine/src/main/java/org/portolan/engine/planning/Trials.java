/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.Alternative;
import org.portolan.engine.evacuation.EvacuationFigures;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.internal.SilentMonitor;
import org.portolan.engine.relocation.RelocationRun;

/** Runs plans to compare them, as long as there is work left to spend, and keeps the best. */
final class Trials {

    private final Comparator<EvacuationFigures> preference;
    private final Figures figures;
    private final Front front = new Front();
    private final RunMonitor monitor;
    private final RunMonitor silent;
    private final Map<Key, Alternative> known = new HashMap<>();
    private long left;
    private Alternative best;

    private record Key(List<PlannedMove> moves, OptionalInt atOnce) {
    }

    /**
     * @param base any plan with relocations, checked for contradictions
     * @param plans how many plans may be run, at least one
     * @param monitor told of every plan that is run
     */
    Trials(EvacuationPlan base, long plans, RunMonitor monitor) {
        preference = Preference.of(base.spec());
        figures = new Figures(base.spec().installation().guests());
        left = plans;
        this.monitor = monitor;
        silent = new SilentMonitor(monitor);
        best = evaluate(base);
    }

    /** Whether another plan may be run. */
    boolean mayGoOn() {
        return left > 0;
    }

    long left() {
        return left;
    }

    /** How a plan goes; runs it unless that is known. */
    Alternative run(EvacuationPlan plan) {
        var alternative = evaluate(plan);
        if (isBetter(alternative, best)) {
            best = alternative;
        }
        return alternative;
    }

    private Alternative evaluate(EvacuationPlan plan) {
        var key = new Key(plan.moves(), plan.atOnce());
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        monitor.checkCanceled();
        var alternative = new Alternative(plan, figures.of(RelocationRun.withoutCourse(plan.scenario(), silent)));
        known.put(key, alternative);
        left--;
        monitor.worked(1);
        front.offer(alternative);
        return alternative;
    }

    boolean isBetter(Alternative one, Alternative other) {
        return preference.compare(one.figures(), other.figures()) < 0;
    }

    /** The best plan that was run. */
    Alternative best() {
        return best;
    }

    /** How many plans were run. */
    int count() {
        return known.size();
    }

    Front front() {
        return front;
    }
}
