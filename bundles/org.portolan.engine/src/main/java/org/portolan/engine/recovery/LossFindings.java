/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.portolan.engine.evacuation.Stranded;
import org.portolan.engine.failover.FailoverPhase;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.GuestFailover;
import org.portolan.engine.failover.GuestFailover.Fate;
import org.portolan.engine.failover.NPlusCase;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.failover.SharedUse;
import org.portolan.engine.finding.DeviceFinding;
import org.portolan.engine.finding.FailoverFinding;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Finding.PromiseBroken.Promise;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.network.NetworkCondition;
import org.portolan.engine.network.Takeover;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.quantity.SimTime;

/** What is worth saying about the loss of hosts. */
final class LossFindings {

    private final List<Finding> found = new ArrayList<>();

    /** Guests without a place, and hosts that have too many now. */
    void add(NPlusCase lost) {
        if (!lost.stranded().isEmpty()) {
            found.add(new FailoverFinding.NoPlace(List.copyOf(lost.lost()),
                    lost.stranded().stream().map(Stranded::guest).toList()));
        }
        lost.hosts().forEach(h -> h.paging().filter(p -> p.state().compareTo(HostState.THRASHES) >= 0).ifPresent(
                p -> found.add(new FailoverFinding.OverloadedAfterLoss(h.host(), p.state(), h.arrived()))));
    }

    void addAll(Collection<? extends Finding> findings) {
        found.addAll(findings);
    }

    /** What became of guests. */
    void addOf(List<GuestFailover> guests) {
        for (var guest : guests) {
            guest.outage().filter(o -> !guest.keepsPromise()).ifPresent(o -> found.add(new Finding.PromiseBroken(
                    guest.guest(), Promise.OUTAGE, guest.promised().orElseThrow(), o)));
            guest.replica().filter(r -> r.work().nanos() > 0).ifPresent(r -> found
                    .add(new FailoverFinding.WorkLost(guest.guest(), r.work(), r.pages(), r.mostWork())));
        }
        var down = guests.stream().filter(g -> g.fate() == Fate.NOT_RESTARTED).map(GuestFailover::guest).toList();
        if (!down.isEmpty()) {
            found.add(new FailoverFinding.NotRestarted(down));
        }
    }

    /** What its networks do that is not as it should be. */
    void addAbout(GuestSpec guest, List<Takeover> networks) {
        for (int i = 0; i < networks.size(); i++) {
            var nic = guest.devices().interfaces().get(i);
            if (nic.conditions().contains(NetworkCondition.NOBODY_ANNOUNCES)) {
                found.add(new DeviceFinding.NobodyAnnounces(guest.id(), nic.id(),
                        networks.get(i).clients().meanOutage()));
            }
        }
    }

    /** What guests shared while they started. */
    void addStorms(List<SharedUse> shared, List<Start> starts) {
        for (var use : shared) {
            var bound = PhaseBound.of(use.kind(), use.element());
            var slowed = starts.stream().filter(s -> s.delay(bound).nanos() > 0).toList();
            slowed.stream().max(Comparator.comparing(s -> s.delay(bound))).ifPresent(worst -> found
                    .add(new FailoverFinding.BootStorm(use.element(), use.kind(), slowed.size(), use.mostAtOnce(),
                            worst.delay(bound), worst.delay(bound).isAfter(worst.alone()))));
        }
    }

    /** Guests that had to wait for others on their hosts. */
    void addQueues(List<Start> starts, int atOnce) {
        var waits = new TreeMap<String, List<SimTime>>();
        starts.forEach(s -> s.phases().stream().filter(LossFindings::isQueue).forEach(
                p -> waits.computeIfAbsent(s.target(), t -> new ArrayList<>()).add(p.duration())));
        waits.forEach((host, times) -> found.add(new FailoverFinding.StartsQueued(host, times.size(), atOnce,
                times.stream().reduce(SimTime.ZERO, SimTime::max))));
    }

    private static boolean isQueue(FailoverPhase phase) {
        return phase.kind() == FailoverPhaseKind.QUEUED
                && phase.bound().kind() == PhaseBound.Kind.STARTS_AT_ONCE;
    }

    /** Guests of which nobody knows from what they boot. */
    void addUnknownDisks(List<Start> starts) {
        var boots = starts.stream().filter(s -> !s.resumes()).map(Start::guest).toList();
        var unknown = boots.stream().filter(g -> g.restart().bootDisk().isEmpty()).map(LostGuest::id).toList();
        if (!unknown.isEmpty()) {
            found.add(new FailoverFinding.BootDiskUnknown(unknown, boots.size()));
        }
    }

    /** All of them, the gravest first. */
    List<Finding> toList() {
        return found.stream().sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
