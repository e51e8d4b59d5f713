/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.quantity.SimTime;

/**
 * A guest on a host, over time.
 *
 * @param guest id of the guest
 * @param host id of the host
 * @param course how it stood at the instants of its host; guests that fare alike have the same course
 * @param from when it began to run there; the start of the run when it did so before
 * @param until when it left, or the host was lost or failed; empty when it was there at the end
 * @param lost time that it lost while it was there: that at full speed it would have done its work in so much less
 */
public record GuestStay(String guest, String host, List<GuestMoment> course, SimTime from,
        Optional<SimTime> until, SimTime lost) {

    public GuestStay {
        course = List.copyOf(course);
    }
}
