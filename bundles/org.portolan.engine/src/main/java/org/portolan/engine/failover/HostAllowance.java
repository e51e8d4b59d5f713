/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.OptionalDouble;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Ratio;

/**
 * How much guests may take of a host after others were lost.
 *
 * @param overcommit most virtual storage of its guests, as a multiple of its central storage, 0.1 to 100
 * @param processors most processors that its guests use on average, 0 to 100,000; empty for no end
 * @param virtualProcessors most virtual processors of its guests, 0 to 10^9; empty for no end
 */
public record HostAllowance(Ratio overcommit, OptionalDouble processors, OptionalDouble virtualProcessors) {

    private static final double LEAST_OVERCOMMIT = 0.1;
    private static final double MOST_OVERCOMMIT = 100;
    private static final double MOST_PROCESSORS = 100_000;
    private static final double MOST_VIRTUAL = 1e9;

    public HostAllowance {
        Require.within("HostAllowance.overcommit", overcommit.value(), LEAST_OVERCOMMIT, MOST_OVERCOMMIT);
        Require.present("HostAllowance.processors", processors);
        processors.ifPresent(p -> Require.within("HostAllowance.processors", p, 0, MOST_PROCESSORS));
        Require.present("HostAllowance.virtualProcessors", virtualProcessors);
        virtualProcessors.ifPresent(p -> Require.within("HostAllowance.virtualProcessors", p, 0, MOST_VIRTUAL));
    }

    /** Storage counts, processors do not. */
    public static HostAllowance ofStorage(Ratio overcommit) {
        return new HostAllowance(overcommit, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
