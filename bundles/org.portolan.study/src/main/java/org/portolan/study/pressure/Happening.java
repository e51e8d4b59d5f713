/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.pressure;

import java.util.List;

import org.portolan.engine.pressure.HostOutcome;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.quantity.SimTime;

/**
 * What happens at one instant, and what it comes to on a host.
 *
 * @param at when
 * @param events all that happens then and concerns the host, in the order in which it happens
 * @param outcome what it came to
 */
public record Happening(SimTime at, List<PressureEvent> events, HostOutcome outcome) {

    public Happening {
        events = List.copyOf(events);
    }

    /** True when the host fares otherwise than before, for a while or for good. */
    boolean isFelt() {
        return outcome.lost().nanos() > outcome.lostAnyway().nanos() || outcome.stolen().count() > 0
                || !outcome.before().share().equals(outcome.after().share());
    }
}
