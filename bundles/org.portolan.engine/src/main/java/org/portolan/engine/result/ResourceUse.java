/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.SimTime;

/**
 * What a relocation took of a resource.
 *
 * @param elementId id of the link, volume or storage level
 * @param kind kind of resource
 * @param direction which way
 * @param bytes how much, headers included
 * @param busy how long the relocation kept the resource busy
 */
public record ResourceUse(String elementId, Kind kind, Direction direction, Bytes bytes, SimTime busy) {

    /** Kinds of resource. */
    public enum Kind {
        /** A link. */
        LINK,
        /** A paging volume. */
        PAGING_VOLUME,
        /** Expanded storage. */
        XSTORE,
        /** The disk with images of suspended guests, as the host uses it whose id is given. */
        IMAGE_DISK
    }

    /** Directions of use. */
    public enum Direction {
        /** From the source to the target. */
        TO_TARGET,
        /** Written to a volume or level. */
        WRITE,
        /** Read from a volume or level. */
        READ
    }
}
