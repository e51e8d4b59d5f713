/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement;

import org.portolan.engine.placement.GoalValue;

/** Is told of a placement that gets better while it is looked for. Called on the thread that asked for the placement. */
@FunctionalInterface
public interface PlacementListener {

    /** Is not told. */
    PlacementListener NONE = soFar -> {
        // nobody is told
    };

    /**
     * The best so far by one goal, or what it cannot be less than, has changed.
     *
     * @param soFar value and bound
     */
    void improved(GoalValue soFar);
}
