/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/**
 * One pass over the pages that were left.
 *
 * @param number 1 for the first; after a gap in the numbers a pass stands for all those since the one before it, as
 *            alike as passes are that get nowhere
 * @param guest RUNNING, or STOPPED for the quiesced passes
 * @param begin first instant
 * @param end last instant
 * @param sent pages sent or written
 * @param newlyDirtied distinct pages that the guest, or its I/O that drained after the pass, changed meanwhile
 * @param left pages left for the next pass; after an interrupted pass, those not sent as well
 * @param bytes bytes on the wire or to the volumes, headers included
 * @param skipped pages that the pass found and did not send, because the guest had changed them again before their turn
 *            came; they are among those newly dirtied
 */
public record Pass(int number, GuestState guest, SimTime begin, SimTime end, Pages sent, Pages newlyDirtied,
        Pages left, Bytes bytes, Pages skipped) {

    /** A pass that skipped nothing. */
    public Pass(int number, GuestState guest, SimTime begin, SimTime end, Pages sent, Pages newlyDirtied, Pages left,
            Bytes bytes) {
        this(number, guest, begin, end, sent, newlyDirtied, left, bytes, Pages.ZERO);
    }

    /** How long it lasted. */
    public SimTime duration() {
        return end.minus(begin);
    }

    /** Bytes per second over the whole pass; 0 for a pass that took no time. */
    public double bytesPerSecond() {
        return end.equals(begin) ? 0 : bytes.count() / duration().seconds();
    }
}
