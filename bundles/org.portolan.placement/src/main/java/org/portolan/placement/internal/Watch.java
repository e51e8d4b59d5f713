/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.GoalValue;
import org.portolan.placement.PlacementListener;

/**
 * Who waits for an answer.
 *
 * @param monitor asked whether to go on
 * @param listener told how far it is
 */
record Watch(RunMonitor monitor, PlacementListener listener) {

    /** Nobody is told about questions that serve others. */
    Watch silent() {
        return new Watch(monitor, PlacementListener.NONE);
    }

    boolean isOver() {
        return monitor.isCanceled();
    }

    void tell(GoalValue soFar) {
        listener.improved(soFar);
    }
}
