/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * A time for which an interface may be out of reach.
 *
 * @param probability of this time, 0 to 1
 * @param duration from the moment of detach until frames reach the guest and its answers reach its clients
 */
public record OutageCase(double probability, SimTime duration) {

    public OutageCase {
        probability = Require.within("OutageCase.probability", probability, 0.0, 1.0);
    }

    /** A time that is certain. */
    public static OutageCase certain(SimTime duration) {
        return new OutageCase(1, duration);
    }
}
