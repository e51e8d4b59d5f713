/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestClass;

/**
 * Assumptions that make the preset of a guest class.
 *
 * @param dirtyRate d in pages per second
 * @param writable W as a share of the guest's storage
 * @param working WS as a share of the guest's storage
 */
public record PresetKeys(AssumptionKey dirtyRate, AssumptionKey writable, AssumptionKey working) {

    /** Those of a class. */
    public static PresetKeys of(GuestClass guestClass) {
        return switch (guestClass) {
            case IDLE_LINUX -> new PresetKeys(AssumptionKey.IDLE_DIRTY_RATE, AssumptionKey.IDLE_WRITABLE,
                    AssumptionKey.IDLE_WORKING);
            case WEB -> new PresetKeys(AssumptionKey.WEB_DIRTY_RATE, AssumptionKey.WEB_WRITABLE,
                    AssumptionKey.WEB_WORKING);
            case OLTP -> new PresetKeys(AssumptionKey.OLTP_DIRTY_RATE, AssumptionKey.OLTP_WRITABLE,
                    AssumptionKey.OLTP_WORKING);
            case JAVA_BUSY -> new PresetKeys(AssumptionKey.JAVA_DIRTY_RATE, AssumptionKey.JAVA_WRITABLE,
                    AssumptionKey.JAVA_WORKING);
            case PAGE_CACHE -> new PresetKeys(AssumptionKey.PAGE_CACHE_DIRTY_RATE, AssumptionKey.PAGE_CACHE_WRITABLE,
                    AssumptionKey.PAGE_CACHE_WORKING);
        };
    }
}
