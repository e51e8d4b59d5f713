/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.portolan.engine.event.EventKind;
import org.portolan.engine.event.EventQueue;
import org.portolan.engine.event.Scheduled;
import org.portolan.engine.quantity.SimTime;

/** All transfers under way. Rates are settled anew whenever one begins or ends. */
public final class Transfers {

    private static final int ROOM = 16;
    private static final double EVEN = 1;

    private final EventQueue queue;
    private final Sharing sharing;
    /** Which transfer has the number of a flow; numbers are used again. */
    private Transfer[] byNumber = new Transfer[ROOM];
    private int[] unused = new int[ROOM];
    private int unusedCount;
    private int numbers;
    /** When the first transfer of each class is done. */
    private final Map<FlowClass, Scheduled> completions = new IdentityHashMap<>();

    /** @param queue where the ends of transfers are scheduled */
    public Transfers(EventQueue queue) {
        this.queue = queue;
        this.sharing = new Sharing(new Completions(), ROOM, true);
    }

    /** Sharing wakes us through the queue. */
    private final class Completions implements Sharing.Alarms {
        @Override
        public void set(FlowClass flowClass, long nanos) {
            completions.computeIfAbsent(flowClass, c -> queue.event(EventKind.STEP_DONE, () -> finishFirst(c)))
                    .set(new SimTime(nanos));
        }

        @Override
        public void clear(FlowClass flowClass) {
            completions.get(flowClass).cancel();
        }
    }

    /**
     * Begins a transfer that shares evenly.
     *
     * @param bytes how much, zero or more
     * @param demands what it takes of which resource
     * @param ownLimit most bytes per second that it can do by itself; may be infinite if it has demands
     * @param whenDone what happens at its end
     */
    public Transfer begin(double bytes, List<Demand> demands, double ownLimit, Runnable whenDone) {
        return begin(bytes, demands, ownLimit, EVEN, whenDone);
    }

    /**
     * Begins a transfer.
     *
     * @param bytes how much, zero or more
     * @param demands what it takes of which resource
     * @param ownLimit most bytes per second that it can do by itself; may be infinite if it has demands
     * @param weight how many times the share of an even transfer it gets, 10^-6 to 10^6
     * @param whenDone what happens at its end
     */
    public Transfer begin(double bytes, List<Demand> demands, double ownLimit, double weight, Runnable whenDone) {
        var flowClass = sharing.classOf(demands, ownLimit, weight);
        long now = queue.now().nanos();
        int number = newNumber();
        sharing.begin(number, flowClass, bytes, now);
        var transfer = new Transfer(this, number, flowClass, bytes, whenDone, now);
        byNumber[number] = transfer;
        sharing.settle(now);
        return transfer;
    }

    /** Ends a transfer before its time; nothing when it has ended. */
    public void stop(Transfer transfer) {
        if (!transfer.hasEnded()) {
            transfer.stop(queue.now());
            sharing.end(transfer.number(), transfer.flowClass());
            unuse(transfer.number());
            sharing.settle(queue.now().nanos());
        }
    }

    /** Bytes of a transfer that are done by now, or were done when it ended. */
    public double bytesDone(Transfer transfer) {
        return transfer.bytesDone();
    }

    /** Rate in bytes per second that one more transfer would have now. */
    public double rateOfOneMore(List<Demand> demands, double ownLimit) {
        return rateOfOneMore(demands, ownLimit, EVEN);
    }

    /** Rate in bytes per second that one more transfer with a weight would have now. */
    public double rateOfOneMore(List<Demand> demands, double ownLimit, double weight) {
        return sharing.rateOfOneMore(sharing.classOf(demands, ownLimit, weight));
    }

    SimTime now() {
        return queue.now();
    }

    private void finishFirst(FlowClass flowClass) {
        int number = sharing.finishFirst(flowClass);
        var transfer = byNumber[number];
        unuse(number);
        transfer.finish(queue.now());
        // What follows at this instant often takes the same share again: others should not notice.
        transfer.whenDone().run();
        sharing.settle(queue.now().nanos());
    }

    private int newNumber() {
        if (unusedCount > 0) {
            return unused[--unusedCount];
        }
        if (numbers == byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, 2 * numbers);
        }
        return numbers++;
    }

    private void unuse(int number) {
        if (unusedCount == unused.length) {
            unused = Arrays.copyOf(unused, 2 * unusedCount);
        }
        unused[unusedCount++] = number;
    }
}
