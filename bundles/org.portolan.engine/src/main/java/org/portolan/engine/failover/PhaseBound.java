/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.Optional;

import org.portolan.engine.internal.Require;

/**
 * What would have to be faster for a phase to be shorter.
 *
 * @param kind what it is
 * @param element id of the element, where it is one
 */
public record PhaseBound(Kind kind, Optional<String> element) {

    /** What can bound a phase. */
    public enum Kind {
        /** Interval of heartbeats, and how many must be missing. */
        HEARTBEATS,
        /** The members of a cluster have to agree. */
        MEMBER_STATE,
        /** Steps that take their time, whatever else happens. */
        STEPS,
        /** How many guests the host may start at the same time. */
        STARTS_AT_ONCE,
        /** Guests of higher priority. */
        PRIORITY,
        /** What the guest itself asks for: it shares nothing that is short. */
        GUEST,
        /** A store that others read, too. */
        STORE,
        /** The way from a host to its stores. */
        CHANNEL,
        /** The processors of a host. */
        PROCESSORS,
        /** A link, or something else on the way. */
        LINK,
        /** A paging volume or another level of storage. */
        STORAGE,
        /** Relocations before it, or limits on how many run at once. */
        OTHER_RELOCATIONS,
        /** What switches, routers and clients do. */
        CLIENTS
    }

    public PhaseBound {
        Require.present("PhaseBound.kind", kind);
        Require.present("PhaseBound.element", element);
    }

    /** By something that is no element. */
    public static PhaseBound of(Kind kind) {
        return new PhaseBound(kind, Optional.empty());
    }

    /** By an element. */
    public static PhaseBound of(Kind kind, String element) {
        return new PhaseBound(kind, Optional.of(element));
    }
}
