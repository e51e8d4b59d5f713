/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.List;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.engine.pressure.PressureSpec;

/** Follows hosts from event to event (docs/engine.md, 14). */
public final class PressureRun {

    private PressureRun() {
    }

    /** What the hosts do; without contradictions. */
    public static PressureResult of(PressureSpec spec, RunMonitor monitor) {
        monitor.checkCanceled();
        return new PressureResult(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Hosts and guests after the last event. */
    public static PagingSpec after(PressureSpec spec) {
        return spec.before();
    }
}
