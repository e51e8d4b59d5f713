/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.Optional;

import org.portolan.engine.quantity.SimTime;

/**
 * What a solver answers.
 *
 * @param verdict what is known now
 * @param counts how many blocks of each kind run on each host; empty when no placement was found
 * @param bound the goal comes to no less; without a goal, 0
 * @param effort work that was spent
 */
record Answer(Verdict verdict, Optional<int[][]> counts, long bound, SimTime effort) {

    /** What a solver knows. */
    enum Verdict {
        /** None is better. */
        BEST,
        /** This one is good; a better one may exist. */
        SOME,
        /** There is none. */
        NONE,
        /** None was found in time. */
        UNKNOWN
    }
}
