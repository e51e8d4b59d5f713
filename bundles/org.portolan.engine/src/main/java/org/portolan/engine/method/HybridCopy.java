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
 * Some passes of pre-copy, then post-copy of what is left; the guest is switched as in pre-copy when the passes converge before.
 *
 * @param passes passes before the switch, 1 to 10,000
 * @param downtimeLimit as in pre-copy; by default {@link AssumptionKey#PRECOPY_MAX_DOWNTIME}
 * @param preempt whether a requested page overtakes those that are pushed
 * @param prefetchPages pages around a fault that come with it, 1 (the page alone) to 65,536; by default
 *            {@link AssumptionKey#PREFETCH_PAGES}
 * @param outstandingFaults m_f: page faults that the guest can wait for at once; by default its virtual CPUs
 * @param send how pages are sent
 */
public record HybridCopy(int passes, Optional<SimTime> downtimeLimit, boolean preempt, OptionalInt prefetchPages,
        OptionalInt outstandingFaults, SendOptions send) implements MethodSpec {

    /** One pass, without preemption, by assumptions alone. */
    public static final HybridCopy DEFAULTS =
            new HybridCopy(1, Optional.empty(), false, OptionalInt.empty(), OptionalInt.empty(), SendOptions.PLAIN);

    public HybridCopy {
        Require.within("HybridCopy.passes", passes, 1, MOST_PASSES);
        Require.present("HybridCopy.downtimeLimit", downtimeLimit);
        prefetchPages.ifPresent(n -> Require.within("HybridCopy.prefetchPages", n, 1, 65536));
        outstandingFaults.ifPresent(n -> Require.within("HybridCopy.outstandingFaults", n, 1, 65536));
        Require.present("HybridCopy.send", send);
    }

    @Override
    public MethodKind kind() {
        return MethodKind.HYBRID_COPY;
    }
}
