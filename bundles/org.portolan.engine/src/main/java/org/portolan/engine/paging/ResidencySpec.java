/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;

/**
 * What was set for the storage of a guest.
 *
 * @param reserved pages that stay in frames as long as the guest has so many (SET RESERVED, a memory reservation)
 * @param locked pages that cannot be paged at all (LOCK, pinned for direct I/O)
 * @param pooled pages that the guest's own driver has given back (CMM, balloon); the guest gives its coldest pages
 * @param unusedShare share of its instantiated pages whose content the guest has declared unneeded (CMMA), 0 to 1
 * @param sharedShare share of its instantiated pages that it shares with other guests and that cost no frame of its
 *            own (page sharing, KSM), 0 to 1
 * @param limit frames that it may have at most; empty for no limit
 * @param outstandingFaults m_f: page faults that it can wait for at once, 1 to 1024; by default one for each virtual
 *            CPU
 */
public record ResidencySpec(Pages reserved, Pages locked, Pages pooled, Ratio unusedShare, Ratio sharedShare,
        Optional<Pages> limit, OptionalInt outstandingFaults) {

    /** Nothing was set. */
    public static final ResidencySpec NONE = new ResidencySpec(Pages.ZERO, Pages.ZERO, Pages.ZERO, Ratio.ZERO,
            Ratio.ZERO, Optional.empty(), OptionalInt.empty());

    private static final int MOST_FAULTS = 1024;

    public ResidencySpec {
        Require.present("ResidencySpec.reserved", reserved);
        Require.present("ResidencySpec.locked", locked);
        Require.present("ResidencySpec.pooled", pooled);
        Require.within("ResidencySpec.unusedShare", unusedShare.value(), 0.0, 1.0);
        Require.within("ResidencySpec.sharedShare", sharedShare.value(), 0.0, 1.0);
        Require.present("ResidencySpec.limit", limit);
        limit.ifPresent(l -> Require.notAbove("ResidencySpec.reserved", reserved.count(), l.count()));
        limit.ifPresent(l -> Require.notAbove("ResidencySpec.locked", locked.count(), l.count()));
        outstandingFaults.ifPresent(m -> Require.within("ResidencySpec.outstandingFaults", m, 1, MOST_FAULTS));
    }

    /** The same with other pages reserved. */
    public ResidencySpec withReserved(Pages pages) {
        return new ResidencySpec(pages, locked, pooled, unusedShare, sharedShare, limit, outstandingFaults);
    }

    /** The same with other pages locked. */
    public ResidencySpec withLocked(Pages pages) {
        return new ResidencySpec(reserved, pages, pooled, unusedShare, sharedShare, limit, outstandingFaults);
    }

    /** The same with other pages given back by the guest. */
    public ResidencySpec withPooled(Pages pages) {
        return new ResidencySpec(reserved, locked, pages, unusedShare, sharedShare, limit, outstandingFaults);
    }

    /** The same with another share of unneeded pages. */
    public ResidencySpec withUnused(Ratio share) {
        return new ResidencySpec(reserved, locked, pooled, share, sharedShare, limit, outstandingFaults);
    }

    /** The same with another share of shared pages. */
    public ResidencySpec withShared(Ratio share) {
        return new ResidencySpec(reserved, locked, pooled, unusedShare, share, limit, outstandingFaults);
    }

    /** The same with another limit. */
    public ResidencySpec withLimit(Optional<Pages> frames) {
        return new ResidencySpec(reserved, locked, pooled, unusedShare, sharedShare, frames, outstandingFaults);
    }

    /** The same with another number of faults at once. */
    public ResidencySpec withOutstandingFaults(int faults) {
        return new ResidencySpec(reserved, locked, pooled, unusedShare, sharedShare, limit, OptionalInt.of(faults));
    }
}
