/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.failover.GuestFailover;
import org.portolan.engine.failover.PriorityLoss;
import org.portolan.engine.failover.RestartPriority;
import org.portolan.engine.failover.ServicesBack;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.TimeSeries;

/** How services come back over time, in all and by priority. */
final class Services {

    private static final double THOUSAND = 1000;
    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    private Services() {
    }

    static ServicesBack of(SimTime lost, List<GuestFailover> guests) {
        var back = guests.stream().filter(g -> g.fate().isBack())
                .sorted((a, b) -> a.back().orElseThrow().compareTo(b.back().orElseThrow())).toList();
        return new ServicesBack(guests.size(), guests.stream().mapToDouble(GuestFailover::weight).sum(),
                steps(lost, back, false), steps(lost, back, true), when(HALF, guests.size(), back),
                when(NINE_TENTHS, guests.size(), back), when(1, guests.size(), back), secondsLost(back),
                back.stream().mapToDouble(g -> g.warmUpLost().seconds()).sum());
    }

    static List<PriorityLoss> byPriority(List<GuestFailover> guests) {
        var losses = new ArrayList<PriorityLoss>();
        for (var priority : RestartPriority.values()) {
            var own = guests.stream().filter(g -> g.priority() == priority).toList();
            if (!own.isEmpty()) {
                var outages = own.stream().flatMap(g -> g.outage().stream()).sorted().toList();
                losses.add(new PriorityLoss(priority, own.size(), outages.size(), outages.stream().findFirst(),
                        outages.stream().reduce((a, b) -> b), secondsLost(own)));
            }
        }
        return losses;
    }

    private static double secondsLost(List<GuestFailover> guests) {
        return guests.stream().flatMap(g -> g.outage().stream()).mapToDouble(SimTime::seconds).sum();
    }

    /** Two points for each step: before and after it. */
    private static TimeSeries steps(SimTime lost, List<GuestFailover> back, boolean weighed) {
        var nanos = new long[2 * back.size() + 1];
        var values = new long[nanos.length];
        int size = 0;
        double sum = 0;
        nanos[size++] = lost.nanos();
        for (var guest : back) {
            long at = guest.back().orElseThrow().nanos();
            long before = values[size - 1];
            sum += weighed ? guest.weight() * THOUSAND : 1;
            if (nanos[size - 1] != at) {
                nanos[size] = at;
                values[size++] = before;
            } else if (size > 1 && nanos[size - 2] == at) {
                // One more at the same instant: the step is higher.
                size--;
            }
            nanos[size] = at;
            values[size++] = Math.round(sum);
        }
        return new TimeSeries(Arrays.copyOf(nanos, size), Arrays.copyOf(values, size));
    }

    private static Optional<SimTime> when(double share, int guests, List<GuestFailover> back) {
        int needed = (int) Math.ceil(share * guests);
        return needed == 0 || needed > back.size() ? Optional.empty() : back.get(needed - 1).outage();
    }
}
