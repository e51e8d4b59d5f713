/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import org.portolan.engine.placement.PlacementResource;

/**
 * A resource of which the hosts that are left have too little together, however guests are placed.
 *
 * @param resource which
 * @param needed what guests of lost hosts need, in units of the resource
 * @param free what is free on all hosts that are left, in the same units
 */
public record Shortfall(PlacementResource resource, long needed, long free) {

    /** What is missing. */
    public long missing() {
        return needed - free;
    }
}
