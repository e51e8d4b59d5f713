/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;

/** Frames that hosts may page. */
final class Room {

    private Room() {
    }

    /** Central storage less what the hypervisor keeps; empty when it is not known. */
    static Optional<Long> frames(HostSpec host, Assumptions assumptions) {
        return host.level(Central.class).map(c -> {
            double fixed = c.fixed().map(Bytes::count).map(Long::doubleValue)
                    .orElseGet(() -> assumptions.value(AssumptionKey.CP_FIXED));
            return Math.max(0, c.size().count() - (long) fixed) / Pages.SIZE;
        });
    }
}
