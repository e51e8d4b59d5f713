/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import org.eclipse.core.runtime.IProgressMonitor;
import org.portolan.engine.RunMonitor;

/** Shows how far an import is, and lets the user cancel it. */
final class ImportProgress implements RunMonitor {
    private final IProgressMonitor monitor;
    private final String name;

    ImportProgress(IProgressMonitor monitor, String name) {
        this.monitor = monitor;
        this.name = name;
    }

    @Override
    public void begin(long totalWork) {
        monitor.beginTask(name, Math.toIntExact(totalWork));
    }

    @Override
    public void worked(long work) {
        monitor.worked(Math.toIntExact(work));
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCanceled();
    }
}
