/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import org.portolan.engine.RunMonitor;

/** A part of a longer work, told as a fixed share of it however much work the part itself says it has. */
final class PartOfWork implements RunMonitor {

    private final RunMonitor whole;
    private final long share;
    private long total = 1;
    private long done;
    private long told;

    PartOfWork(RunMonitor whole, long share) {
        this.whole = whole;
        this.share = share;
    }

    @Override
    public void begin(long totalWork) {
        total = Math.max(1, totalWork);
    }

    @Override
    public void worked(long work) {
        done += work;
        tell(Math.min(share, (long) ((double) share * done / total)));
    }

    @Override
    public boolean isCanceled() {
        return whole.isCanceled();
    }

    /** The part is complete, whatever it told of itself. */
    void done() {
        tell(share);
    }

    private void tell(long now) {
        if (now > told) {
            whole.worked(now - told);
            told = now;
        }
    }
}
