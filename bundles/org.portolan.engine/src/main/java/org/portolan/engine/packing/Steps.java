/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.Optional;

import org.portolan.engine.RunMonitor;

/** Steps that are left. One step is about as much work as to ask of one block on which host it has room. */
final class Steps {

    private static final int ASK_EVERY = 1024;

    private final RunMonitor monitor;
    private final Optional<Steps> whole;
    private long left;
    private long untilAsked = ASK_EVERY;
    private boolean canceled;

    Steps(long left, RunMonitor monitor) {
        this(left, monitor, Optional.empty());
    }

    private Steps(long left, RunMonitor monitor, Optional<Steps> whole) {
        this.left = left;
        this.monitor = monitor;
        this.whole = whole;
    }

    /** Takes one step; false when there is none left, or nobody wants more. */
    boolean take() {
        return take(1);
    }

    /** Takes some steps at once; false when there are none left, or nobody wants more. */
    boolean take(long steps) {
        if (left <= 0 || !whole.map(w -> w.take(steps)).orElse(true)) {
            left = 0;
            return false;
        }
        left -= steps;
        untilAsked -= steps;
        if (untilAsked <= 0) {
            untilAsked = ASK_EVERY;
            if (monitor.isCanceled()) {
                canceled = true;
                left = 0;
            }
        }
        return left > 0;
    }

    boolean areLeft() {
        return left > 0 && whole.map(Steps::areLeft).orElse(true);
    }

    /** At most so many of the steps that are left, for a part of the work; what it takes is taken from these, too. */
    Steps part(long most) {
        return new Steps(Math.min(left, most), monitor, Optional.of(this));
    }

    boolean isCanceled() {
        return canceled || monitor.isCanceled();
    }
}
