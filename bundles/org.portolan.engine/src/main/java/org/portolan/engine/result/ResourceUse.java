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
 * @param elementId id of the link, volume, storage level, adapter, switch or channel path, or of the host whose
 *            processors they are
 * @param kind kind of resource
 * @param direction which way
 * @param bytes how much, headers included; of adapters what is on the line; none for processors
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
        IMAGE_DISK,
        /** The processors of a host that copy. */
        PROCESSOR,
        /** A network adapter of a host. */
        ADAPTER,
        /** A switch or backbone. */
        SWITCH,
        /** A channel path that several links share. */
        CHANNEL;

        /** True for a part of the way between the hosts: what crosses several of them crosses each. */
        public boolean isOnTheWay() {
            return switch (this) {
                case LINK, ADAPTER, SWITCH, CHANNEL -> true;
                case PAGING_VOLUME, XSTORE, IMAGE_DISK, PROCESSOR -> false;
            };
        }
    }

    /** Directions of use. */
    public enum Direction {
        /** From the source to the target. */
        TO_TARGET,
        /** Sent by a host. */
        SEND,
        /** Received by a host. */
        RECEIVE,
        /** Written to a volume or level. */
        WRITE,
        /** Read from a volume or level. */
        READ
    }
}
