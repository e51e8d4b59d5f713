/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.Collection;
import java.util.SortedSet;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;

/** What somebody ruled about where guests run. Guests and hosts that a problem does not have are passed over. */
public sealed interface PlacementRule {

    /** Id of the rule, unique in a problem. */
    String id();

    /**
     * Affinity: guests run on one host, or none of them has a place.
     *
     * @param id id of the rule
     * @param guests ids of the guests
     */
    record KeepTogether(String id, SortedSet<String> guests) implements PlacementRule {
        public KeepTogether {
            Require.id("KeepTogether.id", id);
            guests = Copies.sorted(guests);
        }

        /** @see #KeepTogether(String, SortedSet) */
        public KeepTogether(String id, Collection<String> guests) {
            this(id, Copies.sorted(guests));
        }
    }

    /**
     * Anti-affinity: no two of the guests run on one host.
     *
     * @param id id of the rule
     * @param guests ids of the guests
     */
    record KeepApart(String id, SortedSet<String> guests) implements PlacementRule {
        public KeepApart {
            Require.id("KeepApart.id", id);
            guests = Copies.sorted(guests);
        }

        /** @see #KeepApart(String, SortedSet) */
        public KeepApart(String id, Collection<String> guests) {
            this(id, Copies.sorted(guests));
        }
    }

    /**
     * Guests run on some hosts only; with one guest and one host it pins the guest.
     *
     * @param id id of the rule
     * @param guests ids of the guests
     * @param hosts ids of the hosts
     */
    record PinTo(String id, SortedSet<String> guests, SortedSet<String> hosts) implements PlacementRule {
        public PinTo {
            Require.id("PinTo.id", id);
            guests = Copies.sorted(guests);
            hosts = Copies.sorted(hosts);
        }

        /** @see #PinTo(String, SortedSet, SortedSet) */
        public PinTo(String id, Collection<String> guests, Collection<String> hosts) {
            this(id, Copies.sorted(guests), Copies.sorted(hosts));
        }
    }

    /**
     * Guests do not run on some hosts.
     *
     * @param id id of the rule
     * @param guests ids of the guests
     * @param hosts ids of the hosts
     */
    record KeepOff(String id, SortedSet<String> guests, SortedSet<String> hosts) implements PlacementRule {
        public KeepOff {
            Require.id("KeepOff.id", id);
            guests = Copies.sorted(guests);
            hosts = Copies.sorted(hosts);
        }

        /** @see #KeepOff(String, SortedSet, SortedSet) */
        public KeepOff(String id, Collection<String> guests, Collection<String> hosts) {
            this(id, Copies.sorted(guests), Copies.sorted(hosts));
        }
    }
}
