/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import org.portolan.engine.quantity.SimTime;

/** How a relocation ended. */
public sealed interface Outcome {

    /** z/VM's end code; the other methods use the same codes. */
    EndCode code();

    /** True when the guest runs at the target. */
    default boolean isRelocated() {
        return code() == EndCode.DONE;
    }

    /** The guest runs at the target. */
    record Relocated() implements Outcome {
        @Override
        public EndCode code() {
            return EndCode.DONE;
        }
    }

    /**
     * Nothing was moved; the guest was never touched.
     *
     * @param code why; the findings say more
     */
    record Refused(EndCode code) implements Outcome {
    }

    /**
     * Given up on the way; the guest goes on at the source, unless it was reset.
     *
     * @param code why
     * @param at when
     */
    record GivenUp(EndCode code, SimTime at) implements Outcome {
    }

    /**
     * The passes would go on for ever: this hypervisor's rule never lets go of the guest, which runs at the source.
     *
     * @param noticed instant from which on nothing changes any more
     */
    record NeverEnds(SimTime noticed) implements Outcome {
        /** Only a cancel ends it. */
        @Override
        public EndCode code() {
            return EndCode.CANCELLED;
        }
    }

    /**
     * The guest is lost: the host on which it ran failed, or its state was split between the hosts when one of them, or
     * the way between them, failed.
     *
     * @param code why
     * @param at when
     */
    record GuestLost(EndCode code, SimTime at) implements Outcome {
    }
}
