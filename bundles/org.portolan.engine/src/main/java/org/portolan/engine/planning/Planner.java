/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.EvacuationResult;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.internal.SilentMonitor;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;

/** Finds a plan: targets first, then ways, then the order and how many at once; and runs what it found. */
public final class Planner {

    /** How often targets are chosen anew because some of them would thrash. */
    private static final int MOST_REPLACED = 6;
    /** What a host that would thrash is offered of what it got. */
    private static final double SQUEEZE = 0.85;
    private static final int CHECK_SHARE = 4;

    private final EvacuationSpec spec;
    private final Placer placer;
    private final List<EvacuationPlan> known;
    private final RunMonitor monitor;
    private final Ways ways;

    private Planner(EvacuationSpec spec, Placer placer, List<EvacuationPlan> known, RunMonitor monitor) {
        this.spec = spec;
        this.placer = placer;
        this.known = known;
        this.monitor = monitor;
        ways = Ways.of(spec);
    }

    /**
     * Finds a plan.
     *
     * @param known plans of the same guests that the answer is not to be worse than
     */
    public static EvacuationResult plan(EvacuationSpec spec, Placer placer, List<EvacuationPlan> known,
            RunMonitor monitor) {
        var problems = SpecCheck.of(spec);
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
        return new Planner(spec, placer, known, monitor).plan();
    }

    /** What was found before a change, with the changed plan in place of the best. */
    public static EvacuationResult checkAgain(EvacuationResult planned, EvacuationPlan changed, RunMonitor monitor) {
        var moved = changed.moves().stream().map(PlannedMove::guest).collect(Collectors.toSet());
        return new EvacuationResult(PlanCheck.of(changed, monitor), planned.placement(), planned.question(),
                planned.overcommit(),
                planned.stranded().stream().filter(s -> !moved.contains(s.guest())).toList(),
                Bound.of(changed, Ways.of(changed.spec())), planned.byConcurrency(), planned.alternatives(),
                planned.plansRun() + 1);
    }

    private EvacuationResult plan() {
        var found = targets();
        var base = new EvacuationPlan(spec, moves(found.hostByGuest()), OptionalInt.empty());
        long plans = Math.max(1, spec.effort().relocations() / Math.max(1, base.moves().size()));
        var work = new Work(monitor, plans + Math.max(1, plans / CHECK_SHARE));
        if (base.moves().isEmpty()) {
            return result(base, found, work.rest(), Optional.empty());
        }
        refuseContradictions(base);
        var orders = new Orders(spec, base.moves(), new AloneRuns(spec, new SilentMonitor(monitor))).all();
        var trials = new Trials(base.with(orders.getFirst()), plans, work.part(plans));
        known.stream().map(this::adopted).flatMap(Optional::stream).forEach(trials::run);
        var search = new OrderSearch(base, orders, trials);
        search.run();
        return result(trials.best().plan(), found, work.rest(), Optional.of(new Searched(trials, search)));
    }

    private record Searched(Trials trials, OrderSearch search) {
    }

    private EvacuationResult result(EvacuationPlan best, Targets.Found found, RunMonitor rest,
            Optional<Searched> searched) {
        var check = PlanCheck.of(best, rest);
        return new EvacuationResult(check, found.placement(), found.question(), found.overcommit(), found.stranded(),
                Bound.of(best, ways), searched.map(s -> s.search().byConcurrency()).orElse(List.of()),
                searched.map(s -> s.trials().front().plans()).orElse(List.of()),
                searched.map(s -> s.trials().count()).orElse(0));
    }

    private void refuseContradictions(EvacuationPlan plan) {
        var problems = Engine.check(plan.scenario());
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
    }

    // Targets

    private Targets.Found targets() {
        var silent = new SilentMonitor(monitor);
        var targets = new Targets(spec, ways, placer, silent);
        var found = targets.find();
        for (int i = 0; i < MOST_REPLACED && mayPage(found); i++) {
            var bad = thrashing(found, silent);
            if (bad.isEmpty()) {
                return found;
            }
            for (var host : bad) {
                targets.squeeze(host, found, SQUEEZE);
            }
            var other = targets.find();
            if (other.stranded().size() > found.stranded().size()) {
                return found;
            }
            found = other;
        }
        return found;
    }

    /** Where everything in use has a frame, and some are free, nothing is paged. */
    private boolean mayPage(Targets.Found found) {
        return !spec.targets().mayThrash() && found.overcommit().compareTo(Ratio.ONE) > 0;
    }

    private List<String> thrashing(Targets.Found found, RunMonitor silent) {
        var plan = new EvacuationPlan(spec, moves(found.hostByGuest()), OptionalInt.empty());
        var before = new HashMap<String, HostState>();
        PagingMoments.before(plan, silent).forEach(h -> before.put(h.host(), h.state()));
        return PagingMoments.after(plan, silent).stream()
                .filter(h -> PagingMoments.isBad(h.state()) && h.state().compareTo(before.get(h.host())) > 0)
                .map(h -> h.host()).toList();
    }

    // Relocations

    /** The relocations in the order of guests, spread over the ways. */
    private List<PlannedMove> moves(SortedMap<String, String> hostByGuest) {
        var spread = new Spread(ways);
        var moves = new ArrayList<PlannedMove>();
        for (GuestSpec guest : spec.guests()) {
            var target = hostByGuest.get(guest.id());
            if (target != null) {
                double bytes = (double) guest.placement().instantiated().count() * Pages.SIZE;
                moves.add(move(guest, target, spread.next(guest.host(), target, bytes), hostByGuest));
            }
        }
        return moves;
    }

    private PlannedMove move(GuestSpec guest, String target, List<String> path, Map<String, String> hostByGuest) {
        var after = new TreeSet<>(spec.moves().afterOf(guest.id()));
        after.retainAll(hostByGuest.keySet());
        return new PlannedMove(guest.id(), guest.host(), target, path, spec.moves().methodOf(guest.id()),
                spec.moves().claimOf(guest.id()), after);
    }

    /** A known plan for what is asked now; empty when it moves other guests. */
    private Optional<EvacuationPlan> adopted(EvacuationPlan plan) {
        var asked = new TreeSet<String>();
        spec.guests().forEach(g -> asked.add(g.id()));
        var moved = new TreeSet<String>();
        plan.moves().forEach(m -> moved.add(m.guest()));
        var adopted = new EvacuationPlan(spec, plan.moves(), plan.atOnce());
        return asked.equals(moved) && Engine.check(adopted.scenario()).isEmpty() ? Optional.of(adopted)
                : Optional.empty();
    }
}
