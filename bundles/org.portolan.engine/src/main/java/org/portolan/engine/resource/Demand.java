/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

/**
 * What a transfer takes of a resource.
 *
 * @param resource the resource
 * @param perByte units of it for each byte of the transfer; more than zero
 */
public record Demand(Resource resource, double perByte) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Demand that && resource == that.resource && perByte == that.perByte;
    }

    @Override
    public int hashCode() {
        return 31 * resource.hashCode() + Double.hashCode(perByte);
    }
}
