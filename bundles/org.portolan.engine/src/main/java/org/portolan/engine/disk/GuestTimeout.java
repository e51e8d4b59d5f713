/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import org.portolan.engine.quantity.SimTime;

/**
 * How long something in or for the guest waits for a disk that does not answer.
 *
 * @param kind what waits
 * @param most how long
 */
public record GuestTimeout(Kind kind, SimTime most) {

    /** What waits. */
    public enum Kind {
        /** The timer of one command, or the missing-interrupt handler: the guest repeats it, then reports an error. */
        COMMAND,
        /** The remote port (dev_loss_tmo): the guest removes the path. */
        DEVICE_LOSS,
        /** The iSCSI session: what it holds back is reported as failed. */
        SESSION,
        /** Multipathing in the guest with no path left: it reports errors to the file system. */
        MULTIPATH
    }

    /** True when a disk that does not answer for so long is noticed. */
    public boolean isBrokenBy(SimTime silence) {
        return silence.isAfter(most);
    }
}
