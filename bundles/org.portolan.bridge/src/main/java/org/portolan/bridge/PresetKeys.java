/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.model.GuestClass;

/**
 * The assumptions behind a guest class.
 *
 * @param engineClass the class as the engine knows it
 * @param dirtyRate d, pages per second
 * @param writableShare W, share of the guest's storage
 * @param workingShare WS, share of the guest's storage
 */
record PresetKeys(org.portolan.engine.input.GuestClass engineClass, AssumptionKey dirtyRate,
        AssumptionKey writableShare, AssumptionKey workingShare) {

    /** The assumptions of a class; those of {@link ProfileReader#FALLBACK} for one that has none. */
    static PresetKeys of(GuestClass guestClass) {
        return switch (guestClass) {
            case CUSTOM -> of(ProfileReader.FALLBACK);
            case IDLE_LINUX -> new PresetKeys(org.portolan.engine.input.GuestClass.IDLE_LINUX,
                    AssumptionKey.IDLE_DIRTY_RATE, AssumptionKey.IDLE_WRITABLE, AssumptionKey.IDLE_WORKING);
            case WEB -> new PresetKeys(org.portolan.engine.input.GuestClass.WEB, AssumptionKey.WEB_DIRTY_RATE,
                    AssumptionKey.WEB_WRITABLE, AssumptionKey.WEB_WORKING);
            case OLTP -> new PresetKeys(org.portolan.engine.input.GuestClass.OLTP, AssumptionKey.OLTP_DIRTY_RATE,
                    AssumptionKey.OLTP_WRITABLE, AssumptionKey.OLTP_WORKING);
            case JAVA -> new PresetKeys(org.portolan.engine.input.GuestClass.JAVA_BUSY,
                    AssumptionKey.JAVA_DIRTY_RATE, AssumptionKey.JAVA_WRITABLE, AssumptionKey.JAVA_WORKING);
            case PAGE_CACHE -> new PresetKeys(org.portolan.engine.input.GuestClass.PAGE_CACHE,
                    AssumptionKey.PAGE_CACHE_DIRTY_RATE, AssumptionKey.PAGE_CACHE_WRITABLE,
                    AssumptionKey.PAGE_CACHE_WORKING);
        };
    }
}
