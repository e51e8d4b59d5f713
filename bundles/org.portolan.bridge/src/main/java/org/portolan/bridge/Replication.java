/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.failover.ReplicaSpec;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Link;

/**
 * Guests that have a copy on another host, from which they resume when theirs is lost.
 *
 * @param guests the guests
 * @param host where the copies are; without it, at the other end of the link, or of a replication link of the guest's host,
 *            else on the first other host of its cluster to which a way leads
 * @param link a link over which they are kept up with; without it a replication link, else the best way
 * @param kind how; without it as the replication link says, else a mirror
 * @param cycle how often; without it as the replication link says, else by assumption
 */
public record Replication(List<Guest> guests, Optional<Host> host, Optional<Link> link,
        Optional<ReplicaSpec.Kind> kind, Optional<SimTime> cycle) {

    /** Nobody has one. */
    public static final Replication NONE = of(List.of());

    public Replication {
        guests = List.copyOf(guests);
    }

    /** Guests with copies as the model says, or by assumption. */
    public static Replication of(List<Guest> guests) {
        return new Replication(guests, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
