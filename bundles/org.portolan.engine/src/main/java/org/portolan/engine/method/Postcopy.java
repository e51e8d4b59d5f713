/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;

/**
 * The guest is switched at once; pages are pushed, and those that it touches before are pulled (Hines and Gopalan, VEE 2009; QEMU's post-copy).
 *
 * @param preempt whether a requested page overtakes those that are pushed
 * @param prefetchPages pages around a fault that come with it, 1 (the page alone) to 65,536; by default
 *            {@link AssumptionKey#PREFETCH_PAGES}
 * @param outstandingFaults m_f: page faults that the guest can wait for at once; by default its virtual CPUs
 * @param send how pages are sent
 */
public record Postcopy(boolean preempt, OptionalInt prefetchPages, OptionalInt outstandingFaults, SendOptions send)
        implements MethodSpec {

    /** Without preemption, by assumptions alone. */
    public static final Postcopy DEFAULTS =
            new Postcopy(false, OptionalInt.empty(), OptionalInt.empty(), SendOptions.PLAIN);

    public Postcopy {
        prefetchPages.ifPresent(n -> Require.within("Postcopy.prefetchPages", n, 1, 65536));
        outstandingFaults.ifPresent(n -> Require.within("Postcopy.outstandingFaults", n, 1, 65536));
        Require.present("Postcopy.send", send);
    }

    @Override
    public MethodKind kind() {
        return MethodKind.POSTCOPY;
    }
}
