/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import org.portolan.engine.quantity.SimTime;

/**
 * A stretch of a relocation.
 *
 * @param kind what happens
 * @param guest what the guest does meanwhile
 * @param begin its first instant
 * @param end the instant at which the next phase begins
 */
public record Phase(PhaseKind kind, GuestState guest, SimTime begin, SimTime end) {

    /** How long it lasts. */
    public SimTime duration() {
        return end.minus(begin);
    }
}
