/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import org.portolan.engine.quantity.SimTime;

/**
 * One plan of a rolling maintenance.
 *
 * @param direction whether hosts are emptied or guests come home
 * @param host id of the host; empty when guests come home to all hosts at the end
 * @param start when it begins, from the begin of the maintenance
 * @param result the plan
 */
public record MaintenanceStep(Direction direction, String host, SimTime start, EvacuationResult result) {

    /** When it is over. */
    public SimTime end() {
        return start.plus(result.best().figures().total());
    }
}
