/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.List;

import org.portolan.engine.internal.Require;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.quantity.SimTime;

/**
 * What a run depends on: two equal specifications give equal results, byte for byte. Events are kept in an order of
 * their own, so that results do not depend on the order in which they are given: by time; at one instant those that
 * take guests away come before those that bring some.
 *
 * @param before hosts and guests before the first event, in their steady state
 * @param events what happens, none after the end
 * @param until end of the run, more than zero
 * @param instants at how many instants, about, each course is told, 2 to 10,000
 */
public record PressureSpec(PagingSpec before, List<PressureEvent> events, SimTime until, int instants) {

    /** Instants of a course by default: enough for a smooth line. */
    public static final int USUAL_INSTANTS = 200;

    private static final int MOST_INSTANTS = 10_000;

    public PressureSpec {
        Require.present("PressureSpec.before", before);
        events = events.stream().sorted(PressureEvent.ORDER).toList();
        Require.within("PressureSpec.until", until.nanos(), 1, SimTime.MAX_NANOS);
        for (var event : events) {
            Require.notAbove("PressureSpec.events", event.at().nanos(), until.nanos());
        }
        Require.within("PressureSpec.instants", instants, 2, MOST_INSTANTS);
    }

    /** With courses of the usual length. */
    public PressureSpec(PagingSpec before, List<PressureEvent> events, SimTime until) {
        this(before, events, until, USUAL_INSTANTS);
    }
}
