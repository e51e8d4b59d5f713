/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.fleet;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.LeaveReason;

/** How the relocations of a fleet went. Guests have the numbers that they got when they were added. */
public final class FleetResult {

    private static final LeaveReason[] REASONS = LeaveReason.values();

    private final long[] total;
    private final long[] downtime;
    private final long[] bytes;
    private final int[] passes;
    private final byte[] reason;
    private long lastEnd;

    FleetResult(int guests) {
        total = new long[guests];
        downtime = new long[guests];
        bytes = new long[guests];
        passes = new int[guests];
        reason = new byte[guests];
    }

    // Written by the run alone, before anybody else sees it

    void stopped(int guest, LeaveReason why) {
        reason[guest] = (byte) why.ordinal();
    }

    void sent(int guest, int inPasses, long count) {
        passes[guest] = inPasses;
        bytes[guest] = count;
    }

    void ended(int guest, long totalNanos, long stoppedNanos, long nowNanos) {
        total[guest] = totalNanos;
        downtime[guest] = stoppedNanos;
        lastEnd = Math.max(lastEnd, nowNanos);
    }

    // Of each guest

    /** Number of guests. */
    public int guestCount() {
        return total.length;
    }

    /** Relocation time: from the command until the guest runs at the target. */
    public SimTime total(int guest) {
        return new SimTime(total[guest]);
    }

    /** How long the guest stood still. */
    public SimTime downtime(int guest) {
        return new SimTime(downtime[guest]);
    }

    /** Passes made, the stopped one included. */
    public int passes(int guest) {
        return passes[guest];
    }

    /** Bytes sent: all passes, headers included, and the control state. */
    public Bytes bytes(int guest) {
        return new Bytes(bytes[guest]);
    }

    /** Why the running passes ended. */
    public LeaveReason leaveReason(int guest) {
        return REASONS[reason[guest]];
    }

    // Of all

    /** Instant at which the last guest runs at its target. */
    public SimTime lastEnd() {
        return new SimTime(lastEnd);
    }

    /** The longest time that one of the guests stood still. */
    public SimTime longestDowntime() {
        long longest = 0;
        for (long each : downtime) {
            longest = Math.max(longest, each);
        }
        return new SimTime(longest);
    }

    /** Bytes sent for all guests together. */
    public Bytes bytes() {
        long sum = 0;
        for (long each : bytes) {
            sum = Math.addExact(sum, each);
        }
        return new Bytes(sum);
    }

    /** Passes made for all guests together. */
    public long passes() {
        long sum = 0;
        for (int each : passes) {
            sum += each;
        }
        return sum;
    }

    /** How many guests were stopped for a reason. */
    public int count(LeaveReason why) {
        int count = 0;
        for (byte each : reason) {
            count += each == why.ordinal() ? 1 : 0;
        }
        return count;
    }
}
