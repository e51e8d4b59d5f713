/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;

/** One level of a host's storage hierarchy. */
public sealed interface StorageLevelSpec {

    /** Id copied from the model. */
    String id();

    /** Where a page of this level counts. */
    Tier tier();

    /**
     * Central (real) storage.
     *
     * @param id id copied from the model
     * @param size all of it
     * @param fixed what the hypervisor keeps for itself; by default {@link AssumptionKey#CP_FIXED}
     */
    record Central(String id, Bytes size, Optional<Bytes> fixed) implements StorageLevelSpec {
        public Central {
            Require.id("Central.id", id);
            Require.present("Central.size", size);
            fixed.ifPresent(f -> Require.notAbove("Central.fixed", f.count(), size.count()));
        }

        @Override
        public Tier tier() {
            return Tier.CENTRAL;
        }
    }

    /**
     * Expanded storage. A level that two hosts both name by the same id is shared by them.
     *
     * @param id id copied from the model
     * @param size all of it
     * @param moveTime CPU time to move one page to or from central storage; by default
     *            {@link AssumptionKey#XSTORE_MOVE}
     */
    record Xstore(String id, Bytes size, Optional<SimTime> moveTime) implements StorageLevelSpec {
        public Xstore {
            Require.id("Xstore.id", id);
            Require.present("Xstore.size", size);
            Require.present("Xstore.moveTime", moveTime);
        }

        @Override
        public Tier tier() {
            return Tier.XSTORE;
        }
    }

    /**
     * Central storage of another host used as expanded storage (XXSTORE).
     *
     * @param id id copied from the model
     * @param lenderHost host whose storage it is
     * @param link link over which its pages travel
     * @param size how much is lent
     */
    record Remote(String id, String lenderHost, String link, Bytes size) implements StorageLevelSpec {
        public Remote {
            Require.id("Remote.id", id);
            Require.id("Remote.lenderHost", lenderHost);
            Require.id("Remote.link", link);
            Require.present("Remote.size", size);
        }

        @Override
        public Tier tier() {
            return Tier.REMOTE;
        }
    }

    /**
     * Page space on paging volumes.
     *
     * @param id id copied from the model
     * @param volumes ids of the volumes, each once
     * @param channelRate most that the channels to all volumes together carry; empty when they are no limit
     */
    record PagingSpace(String id, List<String> volumes, Optional<Rate> channelRate) implements StorageLevelSpec {
        public PagingSpace {
            Require.id("PagingSpace.id", id);
            volumes = List.copyOf(volumes);
            Require.present("PagingSpace.channelRate", channelRate);
        }

        @Override
        public Tier tier() {
            return Tier.DASD;
        }
    }
}
