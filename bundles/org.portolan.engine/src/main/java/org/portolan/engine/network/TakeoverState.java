/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.EnumSet;
import java.util.Set;

/** States of an interface whose addresses move from one host to another. */
public enum TakeoverState {
    /** It works at the source. */
    SRC_ACTIVE,
    /** Its queues are stopped; frames for it are lost. */
    DETACHED,
    /** MAC, VLAN and IP addresses are at the target. */
    ADDRESSES_MOVED,
    /** The port of the target's OSA or VSWITCH forwards to it. */
    REGISTERED,
    /** The new place is being announced. */
    ANNOUNCING,
    /** Switches and routers send frames to the new place. */
    RELEARNED,
    /** Clients have sent again what was lost, and are answered. */
    RECOVERED;

    /** States that may come next. Until it is registered at the target, the guest may go on at the source. */
    public Set<TakeoverState> next() {
        return switch (this) {
            case SRC_ACTIVE -> EnumSet.of(DETACHED, RECOVERED);
            case DETACHED -> EnumSet.of(SRC_ACTIVE, ADDRESSES_MOVED);
            case ADDRESSES_MOVED -> EnumSet.of(SRC_ACTIVE, REGISTERED);
            case REGISTERED -> EnumSet.of(SRC_ACTIVE, ANNOUNCING, RELEARNED);
            case ANNOUNCING -> EnumSet.of(RELEARNED);
            case RELEARNED -> EnumSet.of(RECOVERED);
            case RECOVERED -> EnumSet.noneOf(TakeoverState.class);
        };
    }
}
