/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import org.portolan.engine.quantity.SimTime;

/**
 * One way in which the network learns the new place.
 *
 * @param probability of this way, 0 to 1
 * @param how by what
 * @param after how long after it could have been announced for the first time
 */
public record RelearnCase(double probability, How how, SimTime after) {

    /** By what the network learns. */
    public enum How {
        /** An announcement gets through. */
        ANNOUNCEMENT,
        /** The guest sends something by itself. */
        OWN_TRAFFIC,
        /** Switches forget the old port, and send everywhere. */
        AGE_OUT,
        /** Routers forget the address, and ask. */
        ARP_CACHE
    }
}
