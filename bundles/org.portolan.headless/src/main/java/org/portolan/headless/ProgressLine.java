/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.PrintStream;

import org.portolan.engine.RunMonitor;

/** Progress as one line that is written over, with the part done in percent. */
final class ProgressLine implements RunMonitor, AutoCloseable {

    private static final int WHOLE = 100;

    private final Console console;
    private final boolean shown;
    private final String what;
    private long total = 1;
    private long done;
    private int percent = -1;

    /**
     * @param shown whether anything is written; interrupts are heard in any case
     * @param what what is being done, for people
     */
    ProgressLine(Console console, boolean shown, String what) {
        this.console = console;
        this.shown = shown;
        this.what = what;
    }

    @Override
    public void begin(long totalWork) {
        total = Math.max(1, totalWork);
        show();
    }

    @Override
    public void worked(long work) {
        done += work;
        show();
    }

    @Override
    public boolean isCanceled() {
        return console.interrupt().isWanted();
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (shown && percent >= 0) {
            err().print("\r\u001b[K");
            err().flush();
        }
    }

    private void show() {
        int now = (int) Math.min(WHOLE, WHOLE * done / total);
        if (shown && now != percent) {
            percent = now;
            err().print("\r" + what + " " + now + " %");
            err().flush();
        }
    }

    private PrintStream err() {
        return console.err();
    }
}
