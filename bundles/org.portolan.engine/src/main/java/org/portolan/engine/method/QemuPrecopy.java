/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * Pre-copy as QEMU/KVM does it: no pass limit; the guest is stopped when the estimated remaining time is within the downtime limit, judged while a
 * pass goes on.
 *
 * @param downtimeLimit by default {@link AssumptionKey#PRECOPY_MAX_DOWNTIME}
 * @param timeLimit when somebody cancels it; empty for never: a relocation that does not converge is then found out in bounded work
 * @param dirtyLog when the log of written pages is cleared
 * @param autoConverge whether and how the guest is slowed; empty for not at all
 * @param send how pages are sent; with a limit, in windows of 100 ms
 */
public record QemuPrecopy(Optional<SimTime> downtimeLimit, Optional<SimTime> timeLimit, DirtyLog dirtyLog,
        Optional<AutoConverge> autoConverge, SendOptions send) implements MethodSpec {

    /** When the log of written pages is cleared. */
    public enum DirtyLog {
        /** For all pages at the synchronization that begins a pass: a page written before it is sent is sent again. */
        ALL_AT_SYNC,
        /** Chunk by chunk just before the chunk is sent: a page written before that is sent once. */
        CHUNKS_BEFORE_SEND
    }

    /** By assumptions alone, the log cleared at the synchronization. */
    public static final QemuPrecopy DEFAULTS =
            new QemuPrecopy(Optional.empty(), Optional.empty(), DirtyLog.ALL_AT_SYNC, Optional.empty(),
                    SendOptions.PLAIN);

    public QemuPrecopy {
        Require.present("QemuPrecopy.downtimeLimit", downtimeLimit);
        Require.present("QemuPrecopy.timeLimit", timeLimit);
        Require.present("QemuPrecopy.dirtyLog", dirtyLog);
        Require.present("QemuPrecopy.autoConverge", autoConverge);
        Require.present("QemuPrecopy.send", send);
    }

    @Override
    public MethodKind kind() {
        return MethodKind.QEMU_PRECOPY;
    }
}
