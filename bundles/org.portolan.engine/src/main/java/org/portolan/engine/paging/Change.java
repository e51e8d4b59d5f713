/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.tiers.Changes;

/** One thing that could be otherwise: a knob of a what-if. */
public sealed interface Change {

    /**
     * The specification with this change.
     *
     * @throws org.portolan.engine.problem.InvalidValueException when it does not have what is to be changed
     */
    default PagingSpec apply(PagingSpec spec) {
        return Changes.apply(this, spec);
    }

    /**
     * Central storage of another size. A host whose storage was not known gets some.
     *
     * @param host id of the host
     * @param size its central storage then
     */
    record CentralSize(String host, Bytes size) implements Change {
        public CentralSize {
            Require.id("CentralSize.host", host);
            Require.present("CentralSize.size", size);
        }
    }

    /**
     * Expanded storage of another size.
     *
     * @param host id of the host
     * @param size its expanded storage then; nothing takes it away
     */
    record XstoreSize(String host, Bytes size) implements Change {
        public XstoreSize {
            Require.id("XstoreSize.host", host);
            Require.present("XstoreSize.size", size);
        }
    }

    /**
     * Storage of another host of another size.
     *
     * @param borrower id of the host that uses it
     * @param lender id of the host whose storage it is
     * @param link id of the link over which its pages travel
     * @param size how much is lent then; nothing gives it back
     */
    record RemoteSize(String borrower, String lender, String link, Bytes size) implements Change {
        public RemoteSize {
            Require.id("RemoteSize.borrower", borrower);
            Require.id("RemoteSize.lender", lender);
            Require.id("RemoteSize.link", link);
            Require.present("RemoteSize.size", size);
        }
    }

    /**
     * One more paging volume.
     *
     * @param host id of the host
     * @param volume the volume; one that another host has already is shared with it
     */
    record AddVolume(String host, PagingVolumeSpec volume) implements Change {
        public AddVolume {
            Require.id("AddVolume.host", host);
            Require.present("AddVolume.volume", volume);
        }
    }

    /**
     * One paging volume less.
     *
     * @param host id of the host
     * @param volume id of the volume
     */
    record RemoveVolume(String host, String volume) implements Change {
        public RemoveVolume {
            Require.id("RemoveVolume.host", host);
            Require.id("RemoveVolume.volume", volume);
        }
    }

    /**
     * All paging volumes of a host on devices of another kind.
     *
     * @param host id of the host
     * @param kind what they are then
     * @param serviceTime s0 then; empty for what is assumed
     * @param concurrentIo I/Os at once then; empty for what is assumed
     */
    record Devices(String host, PagingVolumeSpec.Kind kind, Optional<SimTime> serviceTime, OptionalInt concurrentIo)
            implements Change {
        public Devices {
            Require.id("Devices.host", host);
            Require.present("Devices.kind", kind);
            Require.present("Devices.serviceTime", serviceTime);
            Require.present("Devices.concurrentIo", concurrentIo);
        }
    }

    /**
     * More guests of a kind, with ids of their own.
     *
     * @param kind what they are like, and where they run
     * @param count how many, 0 to 100,000
     */
    record MoreGuests(GuestSpec kind, int count) implements Change {
        private static final int MOST = 100_000;

        public MoreGuests {
            Require.present("MoreGuests.kind", kind);
            Require.within("MoreGuests.count", count, 0, MOST);
        }
    }

    /**
     * A guest logs off.
     *
     * @param guest id of the guest
     */
    record RemoveGuest(String guest) implements Change {
        public RemoveGuest {
            Require.id("RemoveGuest.guest", guest);
        }
    }

    /**
     * Working sets of another size, written pages with them; each page is used as often as before.
     *
     * @param host id of the host whose guests they are
     * @param guest id of the guest; empty for all guests of the host
     * @param factor how many times as large, 0.01 to 100
     */
    record WorkingSet(String host, Optional<String> guest, Ratio factor) implements Change {
        private static final double LEAST = 0.01;
        private static final double MOST = 100;

        public WorkingSet {
            Require.id("WorkingSet.host", host);
            Require.present("WorkingSet.guest", guest);
            Require.within("WorkingSet.factor", factor.value(), LEAST, MOST);
        }
    }

    /**
     * As much central storage as an overcommit target wants: the virtual storage of all guests over the target, and
     * what the hypervisor keeps for itself.
     *
     * @param host id of the host
     * @param target virtual for each byte of real storage, 0.1 to 100
     */
    record Overcommit(String host, Ratio target) implements Change {
        private static final double LEAST = 0.1;
        private static final double MOST = 100;

        public Overcommit {
            Require.id("Overcommit.host", host);
            Require.within("Overcommit.target", target.value(), LEAST, MOST);
        }
    }
}
