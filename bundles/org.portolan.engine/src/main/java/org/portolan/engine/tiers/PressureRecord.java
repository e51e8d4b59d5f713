/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.PagingFinding;
import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.pressure.GuestMoment;
import org.portolan.engine.pressure.GuestStay;
import org.portolan.engine.pressure.HostCourse;
import org.portolan.engine.pressure.HostMoment;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.AssumptionInForce;

/** Writes down what hosts do over time. */
final class PressureRecord implements FlowWatch {

    /** Less of the work than this is thrashing. */
    private static final double HALF = 0.5;

    private final Map<String, HostTrack> hosts = new TreeMap<>();
    private final List<StayTrack> stays = new ArrayList<>();
    /** Where each guest is. */
    private final Map<String, StayTrack> here = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private static final class HostTrack {
        private final ReplacementPolicy policy;
        private final List<HostMoment> course = new ArrayList<>();
        private Optional<SimTime> outOfPageSpace = Optional.empty();
        private Optional<SimTime> lost = Optional.empty();
        private Optional<SimTime> thrashesSince = Optional.empty();
        private double leastShare = 1;

        HostTrack(ReplacementPolicy policy) {
            this.policy = policy;
        }
    }

    private static final class StayTrack {
        private final String guest;
        private final String host;
        private final SimTime from;
        private final List<GuestMoment> course = new ArrayList<>();
        private Optional<SimTime> until = Optional.empty();
        private double lost;

        StayTrack(String guest, String host, SimTime from) {
            this.guest = guest;
            this.host = host;
            this.from = from;
        }
    }

    /** Hosts are followed from now on. */
    void begin(GroupFlow group) {
        for (var flow : group.hosts()) {
            var host = flow.plan().host().id();
            hosts.put(host, new HostTrack(flow.plan().policy()));
            flow.cohorts().forEach(c -> c.kind().guests().forEach(g -> begins(g.id(), host, SimTime.ZERO)));
        }
    }

    void begins(String guest, String host, SimTime at) {
        var stay = new StayTrack(guest, host, at);
        stays.add(stay);
        here.put(guest, stay);
    }

    void ends(String guest, SimTime at) {
        var stay = here.remove(guest);
        if (stay != null) {
            stay.until = Optional.of(at);
        }
    }

    void lost(String host, SimTime at) {
        hosts.get(host).lost = Optional.of(at);
        endSpell(host, at);
    }

    void outOfPageSpace(String host, SimTime at, int guests) {
        hosts.get(host).outOfPageSpace = Optional.of(at);
        endSpell(host, at);
        findings.add(new PagingFinding.PageSpaceExhausted(host, at, guests));
    }

    @Override
    public void passed(GroupFlow group, Loop before, double seconds) {
        for (var flow : group.hosts()) {
            var earlier = group.hostLoop(before, flow);
            var now = group.hostLoop(flow);
            for (int kind = 0; kind < flow.cohorts().size(); kind++) {
                var guests = flow.cohorts().get(kind).kind();
                double speed = (HostReport.speed(guests, earlier.pacing(kind))
                        + HostReport.speed(guests, now.pacing(kind))) / 2;
                double lost = seconds * Math.max(0, 1 - speed);
                guests.guests().forEach(g -> here.get(g.id()).lost += lost);
            }
            look(flow, now, group.now());
        }
    }

    private void look(HostFlow flow, HostLoop loop, SimTime at) {
        var host = flow.plan().host().id();
        var track = hosts.get(host);
        double share = HostReport.throughput(loop.plan(), loop).share().value();
        if (share >= HALF) {
            endSpell(host, at);
        } else {
            track.thrashesSince = Optional.of(track.thrashesSince.orElse(at));
            track.leastShare = Math.min(track.leastShare, share);
        }
    }

    private void endSpell(String host, SimTime at) {
        addSpell(host, Optional.of(at));
        hosts.get(host).thrashesSince = Optional.empty();
        hosts.get(host).leastShare = 1;
    }

    private void addSpell(String host, Optional<SimTime> until) {
        var track = hosts.get(host);
        track.thrashesSince.filter(s -> !until.equals(Optional.of(s))).ifPresent(since -> findings
                .add(new PagingFinding.ThrashingSpell(host, since, until, new Ratio(track.leastShare))));
    }

    /** Tells how the hosts are at an instant: at most twice, before and after what happens then. */
    void tell(GroupFlow group, SimTime at) {
        for (var flow : group.hosts()) {
            var loop = group.hostLoop(flow);
            look(flow, loop, at);
            var moments = new Moments(flow, loop, group.loop(), at);
            var course = hosts.get(flow.plan().host().id()).course;
            var moment = moments.host();
            int there = (int) course.reversed().stream().limit(2).filter(m -> m.at().equals(at)).count();
            boolean isNew = there == 0 || !course.getLast().equals(moment);
            if (isNew && there == 2) {
                course.removeLast();
            }
            if (isNew) {
                course.add(moment);
            }
            for (int kind = 0; kind < flow.cohorts().size(); kind++) {
                var guest = moments.guest(kind);
                flow.cohorts().get(kind).kind().guests().forEach(g -> add(here.get(g.id()).course, guest, isNew));
            }
        }
    }

    private static void add(List<GuestMoment> course, GuestMoment moment, boolean isNew) {
        boolean isFirst = course.isEmpty() || !course.getLast().at().equals(moment.at());
        if (!isFirst && course.size() > 1 && course.get(course.size() - 2).at().equals(moment.at())) {
            course.removeLast();
        }
        if (isFirst || isNew) {
            course.add(moment);
        }
    }

    PressureResult result(PressureOutcomes outcomes, List<AssumptionInForce> assumptions) {
        hosts.keySet().forEach(h -> addSpell(h, Optional.empty()));
        findings.addAll(outcomes.notAtRest());
        findings.sort(Comparator.comparing(Finding::severity));
        stays.sort(Comparator.comparing((StayTrack s) -> s.guest).thenComparing(s -> s.from));
        return new PressureResult(hosts.entrySet().stream().map(e -> course(e.getKey(), e.getValue())).toList(),
                stays.stream().map(s -> new GuestStay(s.guest, s.host, s.course, s.from, s.until,
                        SimTime.ofSeconds(s.lost))).toList(),
                outcomes.all(), findings, assumptions);
    }

    private static HostCourse course(String id, HostTrack track) {
        return new HostCourse(id, track.policy, track.course, track.outOfPageSpace, track.lost);
    }
}
