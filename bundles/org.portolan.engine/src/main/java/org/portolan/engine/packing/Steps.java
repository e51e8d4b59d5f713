/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import org.portolan.engine.RunMonitor;

/** Steps that are left. */
final class Steps {

    private static final int ASK_EVERY = 1024;

    private final RunMonitor monitor;
    private long left;
    private boolean canceled;

    Steps(long left, RunMonitor monitor) {
        this.left = left;
        this.monitor = monitor;
    }

    /** Takes one step; false when there is none left, or nobody wants more. */
    boolean take() {
        if (left <= 0) {
            return false;
        }
        left--;
        if (left % ASK_EVERY == 0 && monitor.isCanceled()) {
            canceled = true;
            left = 0;
        }
        return left > 0;
    }

    boolean areLeft() {
        return left > 0;
    }

    /** Some of the steps that are left, for a part of the work. */
    Steps part(long most) {
        return new Steps(Math.min(left, most), monitor);
    }

    boolean isCanceled() {
        return canceled || monitor.isCanceled();
    }
}
