/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.Optional;

import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.relocation.AssumptionUse;

/** Frames that guests of a host may fill before its hypervisor takes any from them (docs/engine.md, 13). */
public final class GuestFrames {

    private GuestFrames() {
    }

    /**
     * The frames but for those that the hypervisor keeps, lends to others and wants to be free.
     *
     * @param lentBytes what the host lends to others
     * @return how many; empty when the host's storage is not known
     */
    public static Optional<Long> of(HostSpec host, double lentBytes, Assumptions assumptions) {
        return host.level(Central.class).map(central -> {
            var plan = FramePlan.of(central, lentBytes, ReplacementPolicy.of(host, assumptions),
                    new AssumptionUse(assumptions));
            return (long) Math.max(0, plan.frames() - plan.fixed() - plan.lent() - plan.high());
        });
    }
}
