/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.event.EventKind;
import org.portolan.engine.event.EventQueue;
import org.portolan.engine.quantity.SimTime;

/** All transfers under way. Rates are settled anew whenever one begins or ends. */
public final class Transfers {

    private final EventQueue queue;
    private final List<Transfer> active = new ArrayList<>();

    /** @param queue where the ends of transfers are scheduled */
    public Transfers(EventQueue queue) {
        this.queue = queue;
    }

    /**
     * Begins a transfer.
     *
     * @param bytes how much, zero or more
     * @param demands what it takes of which resource
     * @param ownLimit most bytes per second that it can do by itself; may be infinite if it has demands
     * @param whenDone what happens at its end
     */
    public Transfer begin(double bytes, List<Demand> demands, double ownLimit, Runnable whenDone) {
        var transfer = new Transfer(bytes, demands, ownLimit, whenDone);
        active.add(transfer);
        settle();
        return transfer;
    }

    /** Ends a transfer before its time. */
    public void stop(Transfer transfer) {
        active.remove(transfer);
        transfer.stop(queue.now());
        settle();
    }

    /** Rate in bytes per second that one more transfer would have now. */
    public double rateOfOneMore(List<Demand> demands, double ownLimit) {
        var more = new Transfer(0, demands, ownLimit, () -> {
        });
        var all = new ArrayList<>(active);
        all.add(more);
        return FairShare.of(all).get(more);
    }

    private void settle() {
        var now = queue.now();
        active.forEach(t -> t.advance(now));
        var rates = FairShare.of(active);
        for (var transfer : active) {
            double rate = rates.get(transfer);
            if (rate != transfer.rate() || !transfer.hasBegun()) {
                transfer.useRate(rate, now);
                schedule(transfer);
            }
        }
    }

    private void schedule(Transfer transfer) {
        var end = queue.now().plus(Durations.ceil(transfer.secondsLeft()));
        transfer.reschedule(queue.at(end, EventKind.STEP_DONE, () -> finish(transfer, end)));
    }

    private void finish(Transfer transfer, SimTime now) {
        active.remove(transfer);
        transfer.finish(now);
        // What follows at this instant often takes the same share again: others should not notice.
        transfer.whenDone().run();
        settle();
    }
}
