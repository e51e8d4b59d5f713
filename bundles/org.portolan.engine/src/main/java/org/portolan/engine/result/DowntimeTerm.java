/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import java.util.List;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;

/**
 * One term of the downtime.
 *
 * @param kind which
 * @param duration how long
 * @param restsOn assumptions that decide it
 */
public record DowntimeTerm(DowntimeKind kind, SimTime duration, List<AssumptionKey> restsOn) {

    public DowntimeTerm {
        restsOn = List.copyOf(restsOn);
    }
}
