/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * Pages go out to paging volumes that both hosts share, and come in at the target when they are touched.
 *
 * @param flush whether to write changed pages before the guest is stopped
 * @param maxDowntime D_max of one flush; by default {@link AssumptionKey#FLUSH_MAX_DOWNTIME}
 * @param maxPasses N_max, the stopped pass included; by default {@link AssumptionKey#FLUSH_MAX_PASSES}
 * @param outstandingFaults m_f: page faults that the guest can wait for at once; by default its virtual CPUs
 */
public record SharedDasdPaging(Flush flush, Optional<SimTime> maxDowntime, OptionalInt maxPasses,
        OptionalInt outstandingFaults) implements MethodSpec {

    private static final int MOST_FAULTS = 65_536;

    /** When changed pages are written. */
    public enum Flush {
        /** The guest is stopped before anything is written. */
        STOP_FIRST,
        /** Passes write changed pages while the guest runs; only the last is stopped. */
        PRE_FLUSH
    }

    /** Pre-flush by assumptions alone. */
    public static final SharedDasdPaging DEFAULTS = new SharedDasdPaging(Flush.PRE_FLUSH, Optional.empty(),
            OptionalInt.empty(), OptionalInt.empty());

    public SharedDasdPaging {
        Require.present("SharedDasdPaging.flush", flush);
        Require.present("SharedDasdPaging.maxDowntime", maxDowntime);
        maxPasses.ifPresent(n -> Require.within("SharedDasdPaging.maxPasses", n, 1, MOST_PASSES));
        outstandingFaults.ifPresent(n -> Require.within("SharedDasdPaging.outstandingFaults", n, 1, MOST_FAULTS));
    }

    @Override
    public MethodKind kind() {
        return MethodKind.SHARED_DASD_PAGING;
    }
}
