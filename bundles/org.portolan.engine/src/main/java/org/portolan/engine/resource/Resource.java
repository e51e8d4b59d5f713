/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

/** Something that transfers share. Compared by identity. */
public final class Resource {

    private final double capacity;

    /** @param capacity what there is of it per second, in the unit of the demands on it; more than zero */
    public Resource(double capacity) {
        this.capacity = capacity;
    }

    double capacity() {
        return capacity;
    }
}
