/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

/**
 * How well a placement does.
 *
 * @param goal by what it is measured
 * @param value what it comes to
 * @param bound no placement that does as well by all goals before comes to less
 */
public record GoalValue(PlacementGoal goal, long value, long bound) {

    /** True when it cannot be less. */
    public boolean isOptimal() {
        return value <= bound;
    }
}
