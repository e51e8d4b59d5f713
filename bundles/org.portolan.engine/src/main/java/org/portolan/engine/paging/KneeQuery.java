/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Bytes;

/** What is varied to find where the throughput of a host falls. */
public sealed interface KneeQuery {

    /** Id of the host. */
    String host();

    /**
     * One more guest after the other, from those that there are.
     *
     * @param kind what they are like; the host is where it runs
     * @param most how many more at most, 1 to 10,000
     */
    record Guests(GuestSpec kind, int most) implements KneeQuery {
        private static final int MOST = 10_000;

        public Guests {
            Require.present("Guests.kind", kind);
            Require.within("Guests.most", most, 1, MOST);
        }

        @Override
        public String host() {
            return kind.host();
        }
    }

    /**
     * Storage of one kind between two sizes, the size that the host has among them when it lies between.
     *
     * @param host id of the host
     * @param level what is varied
     * @param least smallest size
     * @param greatest largest size
     * @param steps equal steps between them, 1 to 1000
     */
    record Storage(String host, Level level, Bytes least, Bytes greatest, int steps) implements KneeQuery {
        private static final int MOST = 1000;

        public Storage {
            Require.id("Storage.host", host);
            Require.present("Storage.level", level);
            Require.notAbove("Storage.least", least.count(), greatest.count());
            Require.within("Storage.steps", steps, 1, MOST);
        }
    }

    /** Storage that can be varied. */
    enum Level {
        /** Central storage. */
        CENTRAL,
        /** Expanded storage. */
        XSTORE,
        /** Storage that another host lends: the first such level of the host. */
        REMOTE
    }
}
