/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import org.portolan.engine.RunMonitor;

/** Reports a run as a fixed amount of a longer work, however much work the run itself says it has. */
public final class PartMonitor implements RunMonitor {

    private final RunMonitor whole;
    private final long share;
    private long total;
    private long done;
    private long reported;

    /**
     * A part of a longer work.
     *
     * @param whole the monitor of the longer work
     * @param share how much of it the part is
     */
    public PartMonitor(RunMonitor whole, long share) {
        this.whole = whole;
        this.share = share;
    }

    @Override
    public void begin(long totalWork) {
        total = totalWork;
    }

    @Override
    public void worked(long work) {
        done += work;
        if (total > 0) {
            report((long) (share * Math.min(1.0, (double) done / total)));
        }
    }

    @Override
    public boolean isCanceled() {
        return whole.isCanceled();
    }

    /** The run is over: what it did not report counts as done. */
    public void done() {
        report(share);
    }

    private void report(long upTo) {
        if (upTo > reported) {
            whole.worked(upTo - reported);
            reported = upTo;
        }
    }
}
