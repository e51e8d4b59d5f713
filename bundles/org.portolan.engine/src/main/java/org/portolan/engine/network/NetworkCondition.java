/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

/** What is known to go wrong when a guest's network moves. */
public enum NetworkCondition {
    /**
     * Nobody says that the address has moved (z/VM before APAR VM65705, layer 2): clients find the guest again only when
     * their routers ask, after the ARP cache has expired.
     */
    NOBODY_ANNOUNCES,
    /**
     * The guest's driver closes the device while it recovers, and the guest forgets the routes that it had learned
     * (linux-s390 list, October 2021: kernel 5.10 does, 4.18 does not).
     */
    DYNAMIC_ROUTES_LOST,
    /** The port at the target is not ready: another adapter takes over first. */
    PORT_FAILS_OVER
}
