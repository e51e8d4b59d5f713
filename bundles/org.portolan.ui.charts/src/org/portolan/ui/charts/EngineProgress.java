/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts;

import org.eclipse.core.runtime.IProgressMonitor;
import org.portolan.engine.RunMonitor;

/** Lets the engine report to a job's progress bar and be cancelled there. */
public final class EngineProgress implements RunMonitor {
    /** Steps of the bar; the engine's own units may be many millions. */
    private static final int STEPS = 1000;

    private final IProgressMonitor monitor;
    private long total = 1;
    private long done;
    private int shown;

    /**
     * @param monitor gets {@value #STEPS} steps in all
     */
    public EngineProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void begin(long totalWork) {
        total = Math.max(1, totalWork);
        monitor.beginTask("", STEPS);
    }

    @Override
    public void worked(long work) {
        done += work;
        int steps = (int) Math.min(STEPS, done * STEPS / total);
        monitor.worked(steps - shown);
        shown = steps;
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCanceled();
    }
}
