/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;

/**
 * NUMA in CP: storage of the target host is one more level of the source's paging hierarchy (XXSTORE). Pages that are paged
 * out are staged in, everything is exported to the target, and the guest is switched.
 *
 * @param switchPoint when the guest is switched
 * @param prefetchPages pages around a fault that come with it, 1 (the page alone) to 65,536; by default
 *            {@link AssumptionKey#PREFETCH_PAGES}
 * @param outstandingFaults m_f: page faults that the guest can wait for at once; by default its virtual CPUs
 */
public record RemoteXstore(SwitchPoint switchPoint, OptionalInt prefetchPages, OptionalInt outstandingFaults)
        implements MethodSpec {

    /** When the guest is switched. */
    public enum SwitchPoint {
        /** At once; pages are pulled on demand while the rest is pushed. */
        EARLY,
        /** After all pages were exported, and those that changed meanwhile in a last, stopped pass. */
        LATE
    }

    /** Early switch, by assumptions alone. */
    public static final RemoteXstore DEFAULTS =
            new RemoteXstore(SwitchPoint.EARLY, OptionalInt.empty(), OptionalInt.empty());

    public RemoteXstore {
        Require.present("RemoteXstore.switchPoint", switchPoint);
        prefetchPages.ifPresent(n -> Require.within("RemoteXstore.prefetchPages", n, 1, 65536));
        outstandingFaults.ifPresent(n -> Require.within("RemoteXstore.outstandingFaults", n, 1, 65536));
    }

    @Override
    public MethodKind kind() {
        return MethodKind.REMOTE_XSTORE;
    }
}
