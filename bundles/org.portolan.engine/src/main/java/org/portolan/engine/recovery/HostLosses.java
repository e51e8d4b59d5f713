/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.failover.GuestFailover;
import org.portolan.engine.failover.HostLossResult;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.LostHost;
import org.portolan.engine.failover.NPlusCase;
import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.failover.RestartPriority;
import org.portolan.engine.internal.SilentMonitor;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.planning.Losses;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;
import org.portolan.engine.resource.TooSlowException;

/**
 * Loses hosts at an instant: where their guests go, then when each of them is back. Guests that resume from a copy are
 * where the copy is before places are looked for; those that nobody starts are nowhere.
 */
public final class HostLosses {

    /** Where not all find a place: one of a priority counts as much as ten of the next. */
    private static final Map<RestartPriority, Long> WEIGHTS = Map.of(RestartPriority.HIGHEST, 10_000L,
            RestartPriority.HIGH, 1000L, RestartPriority.MEDIUM, 100L, RestartPriority.LOW, 10L,
            RestartPriority.LOWEST, 1L, RestartPriority.NEVER, 0L);

    private final HostLossSpec spec;
    private final Placer placer;
    private final RunMonitor monitor;
    private final AssumptionUse assumptions;
    private final List<LostGuest> guests;
    private final Replicas replicas;
    private final Detections detections;

    private HostLosses(HostLossSpec spec, Placer placer, RunMonitor monitor) {
        this.spec = spec;
        this.placer = placer;
        this.monitor = monitor;
        assumptions = new AssumptionUse(spec.assumptions());
        guests = spec.places().paging().installation().guests().stream().filter(g -> spec.lost().contains(g.host()))
                .map(g -> new LostGuest(g, spec.restartOf(g.id()))).sorted(LostGuest.ORDER).toList();
        replicas = new Replicas(spec, guests, assumptions);
        detections = new Detections(spec, assumptions);
    }

    /** Loses them. */
    public static HostLossResult of(HostLossSpec spec, Placer placer, RunMonitor monitor) {
        try {
            return new HostLosses(spec, placer, monitor).run();
        } catch (TooSlowException e) {
            throw new InvalidScenarioException(
                    List.of(ScenarioProblem.of(ScenarioProblemCode.TOO_SLOW, "", e.seconds())));
        }
    }

    private HostLossResult run() {
        monitor.begin(1L + guests.size());
        var cases = Losses.of(places(), spec.lost(), copies(),
                g -> WEIGHTS.get(spec.restartOf(g).priority()), placer, new SilentMonitor(monitor));
        monitor.worked(1);
        var starts = starts(cases);
        var pools = new Pools(spec, starts.stream().filter(s -> !s.resumes()).map(Start::guest).toList(),
                assumptions);
        var course = new Starts(spec, starts, pools, assumptions, monitor);
        course.run();
        monitor.worked(guests.size() - (long) starts.size());
        var results = results(cases, starts);
        var shared = pools.uses(window(starts));
        var findings = new LossFindings();
        cases.forEach(findings::add);
        findings.addAll(replicas.findings());
        findings.addOf(results);
        for (int i = 0; i < results.size(); i++) {
            findings.addAbout(guests.get(i).spec(), results.get(i).networks());
        }
        findings.addStorms(shared, starts);
        findings.addQueues(starts, course.atOnce());
        findings.addUnknownDisks(starts);
        return new HostLossResult(spec.at(), lostHosts(), cases, results, Services.of(spec.at(), results),
                Services.byPriority(results), shared, findings.toList(), assumptions.inForce());
    }

    private List<LostHost> lostHosts() {
        return spec.lost().stream()
                .map(h -> new LostHost(h, (int) guests.stream().filter(g -> g.spec().host().equals(h)).count(),
                        detections.detected(h), detections.fenced(h)))
                .toList();
    }

    // Places

    /** Hosts of the guests that resume from a copy. */
    private Map<String, String> copies() {
        return guests.stream().filter(g -> replicas.of(g.id()).isPresent())
                .collect(Collectors.toMap(LostGuest::id, g -> g.restart().replica().orElseThrow().host()));
    }

    /** Those that nobody starts need no place. */
    private NPlusSpec places() {
        var paging = spec.places().paging();
        var down = guests.stream().filter(g -> !g.isRestarted()).map(LostGuest::id).collect(Collectors.toSet());
        var residency = new TreeMap<>(paging.residency());
        residency.keySet().removeAll(down);
        return spec.places().with(new PagingSpec(
                paging.installation().withGuests(
                        paging.installation().guests().stream().filter(g -> !down.contains(g.id())).toList()),
                residency, new TreeMap<>(paging.policies()), paging.assumptions()));
    }

    private List<Start> starts(List<NPlusCase> cases) {
        var targets = new HashMap<String, String>();
        cases.forEach(c -> targets.putAll(c.hostByGuest()));
        var starts = new ArrayList<Start>();
        for (var guest : guests) {
            Optional.ofNullable(targets.get(guest.id())).ifPresent(target -> starts.add(new Start(guest, target,
                    replicas.of(guest.id()).isPresent(), detections.fenced(guest.spec().host()))));
        }
        return starts;
    }

    // Results

    /** In the order of the guests. */
    private List<GuestFailover> results(List<NPlusCase> cases, List<Start> starts) {
        var arrivals = new Arrivals(spec, detections, replicas, cases, assumptions);
        var byGuest = starts.stream().collect(Collectors.toMap(s -> s.guest().id(), s -> s));
        return guests.stream().map(g -> Optional.ofNullable(byGuest.get(g.id())).map(arrivals::arrived)
                .orElseGet(() -> arrivals.missing(g))).toList();
    }

    /** From the first end of fencing until the last boot is over. */
    private SimTime window(List<Start> starts) {
        var begin = starts.stream().map(Start::fenced).reduce(SimTime::min).orElse(SimTime.ZERO);
        return starts.stream().map(Start::backAt).reduce(begin, SimTime::max).minus(begin);
    }
}
