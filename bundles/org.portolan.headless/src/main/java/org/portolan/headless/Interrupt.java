/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl+C. The command is told, ends at its next step and takes its temporary files with it; only then does the virtual
 * machine end.
 */
final class Interrupt {

    /** So long a command may take to clean up; then the machine ends anyway. */
    private static final long PATIENCE_SECONDS = 10;

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);

    private Interrupt() {
    }

    /** Listens for Ctrl+C from now on. */
    static Interrupt install() {
        var interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(new Thread(interrupt::await, "interrupt"));
        return interrupt;
    }

    /** Nobody interrupts. */
    static Interrupt never() {
        return new Interrupt();
    }

    /** Interrupts, as Ctrl+C does. */
    void request() {
        wanted.set(true);
    }

    boolean isWanted() {
        return wanted.get();
    }

    /** Ends the virtual machine; when it is ending already, lets it. */
    void exit(int code) {
        done.countDown();
        if (!wanted.get()) {
            System.exit(code);
        }
    }

    /** Also runs at every ordinary end, where the command is done already. */
    private void await() {
        if (done.getCount() == 0) {
            return;
        }
        request();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
