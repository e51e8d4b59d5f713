/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * A copy of a running guest's storage on another host, from which it resumes there when its own host is lost. Only a copy
 * of all pages will do: what was not copied is lost with the host.
 *
 * @param host id of the host that holds it; the guest resumes there and nowhere else
 * @param path ids of the links over which it is kept up with
 * @param kind how it is kept up with
 * @param cycle how often, 1 ms to 1 h; by default {@link AssumptionKey#MIRROR_CYCLE}
 */
public record ReplicaSpec(String host, List<String> path, Kind kind, Optional<SimTime> cycle) {

    private static final long SHORTEST_CYCLE = 1_000_000L;
    private static final long LONGEST_CYCLE = 3_600_000_000_000L;

    /** Ways to keep up with a guest. */
    public enum Kind {
        /** In every cycle what was written in the one before is sent; the guest does not wait. */
        MIRROR,
        /**
         * The same, and what the guest sends to its clients is held back until the host that holds the copy has all that
         * came before it: clients never learn of work that is lost, and their connections go on (Cully et al., NSDI 2008).
         */
        CHECKPOINT,
        /** Each write waits until it has been sent: nothing is lost. */
        SYNCHRONOUS
    }

    public ReplicaSpec {
        Require.id("ReplicaSpec.host", host);
        path = List.copyOf(path);
        Require.notEmpty("ReplicaSpec.path", path);
        Require.present("ReplicaSpec.kind", kind);
        Require.present("ReplicaSpec.cycle", cycle);
        cycle.ifPresent(c -> Require.within("ReplicaSpec.cycle", c.nanos(), SHORTEST_CYCLE, LONGEST_CYCLE));
    }

    /** A mirror with the cycle that is assumed. */
    public static ReplicaSpec mirror(String host, List<String> path) {
        return new ReplicaSpec(host, path, Kind.MIRROR, Optional.empty());
    }

    /** True when established connections go on: clients have seen nothing that the copy does not know. */
    public boolean keepsConnections() {
        return kind != Kind.MIRROR;
    }
}
