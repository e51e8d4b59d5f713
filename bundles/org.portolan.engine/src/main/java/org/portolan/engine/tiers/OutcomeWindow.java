/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.paging.Throughput;
import org.portolan.engine.pressure.HostOutcome;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/** What an event comes to on a host. */
final class OutcomeWindow {

    /** Speeds that differ by less are the same. */
    private static final double NEAR = 0.01;

    private final String host;
    private final SimTime since;
    private final Optional<Throughput> before;
    private final Map<String, Double> resident;
    private Optional<Throughput> after = Optional.empty();
    private Optional<SimTime> atRest = Optional.empty();
    private double lost;
    private double lostAnyway;
    private double stolen;
    private double worstPageIns = -1;
    private SimTime worstAt;
    private Optional<Throughput> least = Optional.empty();

    OutcomeWindow(String host, SimTime since, PressureOutcomes.Stood stood) {
        this.host = host;
        this.since = since;
        before = Optional.of(stood.throughput());
        resident = new HashMap<>(stood.resident());
        worstAt = since;
    }

    String host() {
        return host;
    }

    SimTime since() {
        return since;
    }

    boolean isAtRest() {
        return atRest.isPresent();
    }

    /** What a guest that came or grew takes from itself is not stolen. */
    void brings(String guest) {
        resident.remove(guest);
    }

    void planned(HostFlow flow, GroupFlow group) {
        after = Optional.of(HostReport.throughput(flow.plan(), group.hostLoop(group.rest(), flow)));
    }

    void passed(HostFlow flow, GroupFlow group, Loop earlier, double seconds) {
        var then = group.hostLoop(earlier, flow);
        var now = group.hostLoop(flow);
        var rest = group.hostLoop(group.rest(), flow);
        for (int kind = 0; kind < flow.cohorts().size(); kind++) {
            var guests = flow.cohorts().get(kind).kind();
            double speed = (HostReport.speed(guests, then.pacing(kind)) + HostReport.speed(guests, now.pacing(kind)))
                    / 2;
            lost += guests.count() * seconds * Math.max(0, 1 - speed);
            lostAnyway += guests.count() * seconds * Math.max(0, 1 - HostReport.speed(guests, rest.pacing(kind)));
        }
        look(flow, group);
    }

    void look(HostFlow flow, GroupFlow group) {
        var loop = group.hostLoop(flow);
        atRest = isNear(flow, loop, group.hostLoop(group.rest(), flow)) ? Optional.of(atRest.orElse(group.now()))
                : Optional.empty();
        double pageIns = 0;
        for (int tier = 1; tier < flow.shape().tiers(); tier++) {
            pageIns += loop.pageIns(tier);
        }
        if (pageIns > worstPageIns) {
            worstPageIns = pageIns;
            worstAt = group.now();
        }
        var throughput = HostReport.throughput(loop.plan(), loop);
        least = least.filter(l -> l.share().value() <= throughput.share().value()).or(() -> Optional.of(throughput));
        stolen = Math.max(stolen, stolen(flow));
    }

    private static boolean isNear(HostFlow flow, HostLoop now, HostLoop rest) {
        for (int kind = 0; kind < flow.cohorts().size(); kind++) {
            var guests = flow.cohorts().get(kind).kind();
            double speed = HostReport.speed(guests, rest.pacing(kind));
            if (Math.abs(HostReport.speed(guests, now.pacing(kind)) - speed) > NEAR * speed) {
                return false;
            }
        }
        return true;
    }

    /** Guests that fare alike had as much each. */
    private double stolen(HostFlow flow) {
        double sum = 0;
        for (var cohort : flow.cohorts()) {
            var had = resident.get(cohort.kind().guests().getFirst().id());
            sum += had == null ? 0 : cohort.count() * Math.max(0, had - cohort.in(0));
        }
        return sum;
    }

    HostOutcome outcome() {
        var none = before.orElseThrow();
        return new HostOutcome(host, none, after.orElse(none), atRest.map(t -> t.minus(since)),
                SimTime.ofSeconds(lost), SimTime.ofSeconds(lostAnyway), Pages.rounded(stolen),
                new PageRate(Math.clamp(worstPageIns, 0, PageRate.MAX_PAGES_PER_SECOND)), worstAt,
                least.orElse(none));
    }
}
