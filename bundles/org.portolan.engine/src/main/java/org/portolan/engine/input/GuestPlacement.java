/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;

/**
 * Where the pages of a guest live: every page has exactly one home. Letters as in docs/engine.md.
 *
 * @param resident R: pages in frames of central storage
 * @param residentWithSlot those of R that also own a slot with the same content, so that they need not be written
 *            again; by default (1 - c) R by {@link AssumptionKey#CHANGED_SHARE}
 * @param xstore X: pages in expanded storage
 * @param dasd D: pages on slots of paging volumes
 * @param untouched Z: pages never instantiated, which cost nothing
 */
public record GuestPlacement(Pages resident, Optional<Pages> residentWithSlot, Pages xstore, Pages dasd,
        Pages untouched) {

    public GuestPlacement {
        Require.present("GuestPlacement.resident", resident);
        Require.present("GuestPlacement.xstore", xstore);
        Require.present("GuestPlacement.dasd", dasd);
        Require.present("GuestPlacement.untouched", untouched);
        residentWithSlot.ifPresent(
                s -> Require.notAbove("GuestPlacement.residentWithSlot", s.count(), resident.count()));
        Require.within("GuestPlacement", sum(resident, xstore, dasd, untouched), 0, Pages.MAX_COUNT);
    }

    /** All instantiated pages in central storage. */
    public static GuestPlacement allResident(Pages instantiated, Pages untouched) {
        return new GuestPlacement(instantiated, Optional.empty(), Pages.ZERO, Pages.ZERO, untouched);
    }

    /** I = R + X + D. */
    public Pages instantiated() {
        return resident.plus(xstore).plus(dasd);
    }

    /** All pages of the guest's storage. */
    public Pages total() {
        return instantiated().plus(untouched);
    }

    private static long sum(Pages resident, Pages xstore, Pages dasd, Pages untouched) {
        return resident.count() + xstore.count() + dasd.count() + untouched.count();
    }
}
