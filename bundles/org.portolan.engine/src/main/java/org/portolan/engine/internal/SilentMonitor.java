/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.internal;

import org.portolan.engine.RunMonitor;

/** Passes on the wish to stop, but not the progress: trials are no work of their own. */
public record SilentMonitor(RunMonitor monitor) implements RunMonitor {

    @Override
    public void begin(long totalWork) {
        // not told
    }

    @Override
    public void worked(long work) {
        // not told
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCanceled();
    }
}
