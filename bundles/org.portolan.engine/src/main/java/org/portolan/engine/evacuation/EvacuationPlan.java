/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.internal.Require;
import org.portolan.engine.planning.Ways;

/**
 * Relocations in the order in which they are commanded: each as soon as those after which it comes are over and there
 * is room for it. A plan is a value: what is changed is another plan, to be checked again.
 *
 * @param spec what was asked
 * @param moves the relocations, the next one first
 * @param atOnce how many of them a host that is emptied or filled takes part in at once, 1 to 1,000,000; empty for as
 *            many as the limits allow
 */
public record EvacuationPlan(EvacuationSpec spec, List<PlannedMove> moves, OptionalInt atOnce) {

    public EvacuationPlan {
        Require.present("EvacuationPlan.spec", spec);
        moves = List.copyOf(moves);
        atOnce.ifPresent(k -> Require.within("EvacuationPlan.atOnce", k, 1, ConcurrencyLimit.MOST_UNITS));
    }

    /** The relocation of a guest, if the plan has one. */
    public Optional<PlannedMove> moveOf(String guest) {
        return moves.stream().filter(m -> m.guest().equals(guest)).findFirst();
    }

    /**
     * The same with a guest on another target, over the first way that leads there.
     *
     * @throws NoSuchElementException when the plan does not move the guest
     */
    public EvacuationPlan withTarget(String guest, String target) {
        var moved = require(guest);
        var ways = Ways.of(spec);
        return replaced(moved, moved.to(target, ways.first(moved.source(), target)));
    }

    /**
     * The same without the relocation of a guest, which stays.
     *
     * @throws NoSuchElementException when the plan does not move the guest
     */
    public EvacuationPlan without(String guest) {
        require(guest);
        var rest = moves.stream().filter(m -> !m.guest().equals(guest)).map(m -> withoutWaitingFor(guest, m)).toList();
        return new EvacuationPlan(spec, rest, atOnce);
    }

    private static PlannedMove withoutWaitingFor(String guest, PlannedMove move) {
        if (!move.after().contains(guest)) {
            return move;
        }
        var others = new TreeSet<>(move.after());
        others.remove(guest);
        return move.after(others);
    }

    /**
     * The same with a guest earlier or later.
     *
     * @param index its place then, 0 for the first
     * @throws NoSuchElementException when the plan does not move the guest
     */
    public EvacuationPlan reordered(String guest, int index) {
        var moved = require(guest);
        Require.within("EvacuationPlan.index", index, 0, moves.size() - 1L);
        var others = new ArrayList<>(moves);
        others.remove(moved);
        others.add(index, moved);
        return new EvacuationPlan(spec, others, atOnce);
    }

    /** The same with so many at once. */
    public EvacuationPlan withAtOnce(OptionalInt others) {
        return new EvacuationPlan(spec, moves, others);
    }

    /** The same in another order, of the same relocations. */
    public EvacuationPlan with(List<PlannedMove> others) {
        return new EvacuationPlan(spec, others, atOnce);
    }

    /** What the relocation engine is asked: exactly this plan. */
    public Scenario scenario() {
        List<RelocationRequest> requests =
                IntStream.range(0, moves.size()).mapToObj(i -> moves.get(i).request(i)).toList();
        return new Scenario(spec.installation(), requests, limits(), List.of(), spec.assumptions(), 0);
    }

    /** The limits of the installation, and that of the plan itself. */
    public List<ConcurrencyLimit> limits() {
        var all = new ArrayList<>(spec.limits());
        atOnce.ifPresent(k -> spec.hosts().forEach(
                host -> all.add(new ConcurrencyLimit.PerHost(Optional.of(host), k, ConcurrencyLimit.Cost.ONE))));
        return all;
    }

    /** The installation after it, when all goes well. */
    public InstallationSpec installationAfter() {
        var targets = moves.stream().collect(Collectors.toMap(PlannedMove::guest, PlannedMove::target));
        return spec.installation().withGuests(spec.installation().guests().stream()
                .map(g -> targets.containsKey(g.id()) ? g.on(targets.get(g.id())) : g).toList());
    }

    /** Guests that are to leave and stay, because they were excluded or find no place. */
    public List<GuestSpec> staying() {
        var moved = moves.stream().map(PlannedMove::guest).collect(Collectors.toSet());
        return spec.direction() == Direction.BACK ? List.of()
                : spec.installation().guests().stream()
                        .filter(g -> spec.hosts().contains(g.host()) && !moved.contains(g.id())).toList();
    }

    private PlannedMove require(String guest) {
        return moveOf(guest).orElseThrow(() -> new NoSuchElementException(guest));
    }

    private EvacuationPlan replaced(PlannedMove old, PlannedMove other) {
        return new EvacuationPlan(spec, moves.stream().map(m -> m == old ? other : m).toList(), atOnce);
    }
}
