/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers;

import java.util.Objects;
import java.util.Optional;

/**
 * How a host that guests name was found among the hosts of the inventory.
 *
 * @param cluster cluster of the guests; may be empty
 * @param named the host's name as the guests give it
 * @param host name in the list of hosts; empty when there is none, and the host's capacity is unknown
 * @param guests number of guests that name it
 */
public record HostMatch(String cluster, String named, Kind kind, Optional<String> host, int guests) {

    /** By which rule, in the order in which they are tried. */
    public enum Kind {
        /** The user said so. */
        CORRECTED,
        /** The same name. */
        EXACT,
        /** The same name when domains are left aside. */
        WITHOUT_DOMAIN,
        /** The only name in the cluster that the given name ends with: a guess. */
        UNIQUE_ENDING,
        /** No name fits, or more than one does. */
        NONE
    }

    public HostMatch {
        Objects.requireNonNull(cluster);
        Objects.requireNonNull(named);
        if (host.isPresent() == (kind == Kind.NONE)) {
            throw new IllegalArgumentException("a host is given exactly when one was found: " + named + ", " + kind);
        }
    }

    /** Whether the user should confirm or correct it. */
    public boolean isDoubtful() {
        return kind == Kind.UNIQUE_ENDING || kind == Kind.NONE;
    }
}
