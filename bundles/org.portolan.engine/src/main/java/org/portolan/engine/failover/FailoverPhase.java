/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * A part of a failover.
 *
 * @param kind which part
 * @param begin instant at which it begins
 * @param end instant at which it ends
 * @param bound what makes it as long as it is
 */
public record FailoverPhase(FailoverPhaseKind kind, SimTime begin, SimTime end, PhaseBound bound) {

    public FailoverPhase {
        Require.present("FailoverPhase.kind", kind);
        Require.notAbove("FailoverPhase.begin", begin.nanos(), end.nanos());
        Require.present("FailoverPhase.bound", bound);
    }

    /** How long it lasts. */
    public SimTime duration() {
        return end.minus(begin);
    }
}
