/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.List;

import org.portolan.engine.quantity.SimTime;

/**
 * A rolling maintenance.
 *
 * @param spec what was asked
 * @param steps its plans, one after the other; they end with the first that is not sound, as what comes after rests on it
 * @param total from the begin until everything is over, the work on empty hosts included
 */
public record MaintenanceResult(MaintenanceSpec spec, List<MaintenanceStep> steps, SimTime total) {

    public MaintenanceResult {
        steps = List.copyOf(steps);
    }

    /** True when every plan can be carried out, and so all hosts have their turn. */
    public boolean isSound() {
        return steps.stream().allMatch(s -> s.result().best().isSound());
    }

    /** Relocations of all plans. */
    public int moves() {
        return steps.stream().mapToInt(s -> s.result().best().figures().moves()).sum();
    }

    /** What users lose in all plans, in guest-seconds. */
    public SimTime serviceLost() {
        return steps.stream().map(s -> s.result().best().figures().serviceLost()).reduce(SimTime.ZERO, SimTime::plus);
    }

    /** Guests whose promise is broken, counted once in each plan. */
    public int breaches() {
        return steps.stream().mapToInt(s -> s.result().best().figures().breaches()).sum();
    }
}
