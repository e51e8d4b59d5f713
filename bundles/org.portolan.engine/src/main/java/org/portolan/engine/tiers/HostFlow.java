/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.paging.TierKind;

/**
 * The pages of a host's guests at an instant, and how they go on (docs/engine.md, 14): touched pages come to the list;
 * then so many leave every place as it has no room for, all after the same time.
 */
final class HostFlow {

    /** Less of the room than this is none: it is full, and pages stay as long as they did. */
    private static final double NOTHING = 1e-8;

    private final Plan plan;
    private final Lists lists;
    private final Shape shape;
    private final List<Cohort> cohorts;
    /** Pages for which it has no frames in the steady state. */
    private final double restBeyond;
    private final Map<String, Cohort> byGuest = new HashMap<>();
    private List<TierPlan> tiers;
    private double common = Double.POSITIVE_INFINITY;
    /** How long pages stay in each place behind the list. */
    private final double[] stays;

    /** @param cohorts of every kind of the plan, in their order */
    HostFlow(Plan plan, Lists lists, List<Cohort> cohorts) {
        this.plan = plan;
        this.lists = lists;
        shape = Shape.of(plan, lists);
        this.cohorts = List.copyOf(cohorts);
        cohorts.forEach(c -> c.kind().guests().forEach(g -> byGuest.put(g.id(), c)));
        tiers = plan.tiers();
        stays = new double[shape.places()];
        Arrays.fill(stays, Double.POSITIVE_INFINITY);
        double beyond = 0;
        for (int tier = 1; tier < tiers.size(); tier++) {
            int below = tier;
            beyond += plan.sum(p -> p.pages[below]);
        }
        restBeyond = beyond;
    }

    /** In its steady state. */
    static HostFlow atRest(Plan plan, Lists lists) {
        var shape = Shape.of(plan, lists);
        var stays = plan.stays(lists);
        var cohorts = new ArrayList<Cohort>();
        for (int i = 0; i < plan.kinds().size(); i++) {
            cohorts.add(Cohort.atRest(plan.kinds().get(i), stays.get(i), plan.placings().get(i), shape));
        }
        var flow = new HostFlow(plan, lists, cohorts);
        for (var stay : stays) {
            flow.common = Math.min(flow.common, stay.seconds());
            for (int place = 1; place < flow.stays.length; place++) {
                double before = place == 1 ? 0 : stay.later()[place - 2];
                double there = stay.later()[place - 1] - before;
                // Guests with a time of their own are in none of the places in frames.
                flow.stays[place] = there > 0 ? Math.min(flow.stays[place], there) : flow.stays[place];
            }
        }
        return flow;
    }

    /** Where nothing leaves or comes, pages stay as long as in the same host before. */
    HostFlow after(HostFlow earlier) {
        if (shape.equals(earlier.shape)) {
            common = earlier.common;
            System.arraycopy(earlier.stays, 0, stays, 0, stays.length);
        }
        return this;
    }

    Plan plan() {
        return plan;
    }

    Shape shape() {
        return shape;
    }

    List<Cohort> cohorts() {
        return cohorts;
    }

    /** Tiers with the room that they have now. */
    List<TierPlan> tiers() {
        return tiers;
    }

    /** The cohort of a guest; empty for guests that are not here. */
    Optional<Cohort> cohortOf(String guest) {
        return Optional.ofNullable(byGuest.get(guest));
    }

    /** Ids of the guests that have pages in one of some storage levels. */
    List<String> guestsIn(Set<String> levels) {
        var ids = new ArrayList<String>();
        for (int tier = 1; tier < shape.tiers(); tier++) {
            for (var cohort : cohorts) {
                if (levels.contains(shape.levels().get(tier)) && Math.rint(cohort.in(tier)) > 0) {
                    cohort.kind().guests().forEach(g -> ids.add(g.id()));
                }
            }
        }
        return ids;
    }

    /** Pages for which it has no frames now, as the plan counts them. */
    double beyondFrames() {
        double now = 0;
        for (int tier = 1; tier < shape.tiers(); tier++) {
            now += in(tier);
        }
        return Math.max(0, plan.beyondFrames() + now - restBeyond);
    }

    /** Pages in a tier. */
    double in(int tier) {
        double sum = 0;
        for (var cohort : cohorts) {
            sum += cohort.count() * cohort.in(tier);
        }
        return sum;
    }

    /** Pages that have no place. */
    double withoutPlace() {
        int last = shape.tiers() - 1;
        double beyond = 0;
        for (var cohort : cohorts) {
            for (var flow : cohort.flows()) {
                beyond += last > 0 ? 0 : cohort.count() * (flow.beyond(shape.inFrames()) - flow.unborn());
            }
        }
        return beyond + in(last) - tiers.get(last).capacity();
    }

    /**
     * Time passes.
     *
     * @param seconds how much
     * @param pacings how the guests of every kind run
     * @param room tiers with the room that they have now
     */
    void step(double seconds, List<Pacing> pacings, List<TierPlan> room) {
        for (int i = 0; i < pacings.size(); i++) {
            cohorts.get(i).begin();
            cohorts.get(i).run(seconds, pacings.get(i));
        }
        make(room);
    }

    /** Makes room at once. */
    void settle(List<TierPlan> room) {
        cohorts.forEach(Cohort::begin);
        make(room);
    }

    void undo() {
        cohorts.forEach(Cohort::undo);
    }

    private void make(List<TierPlan> room) {
        tiers = room;
        leaveList();
        for (int place = 1; place <= shape.inFrames(); place++) {
            leaveInFrames(place, lists.inFrames()[place - 1]);
        }
        pushCold(0);
        for (int tier = 1; tier < shape.tiers() - 1; tier++) {
            leave(shape.placeAbove(tier + 1), tiers.get(tier).capacity());
            pushCold(tier);
        }
    }

    private void leaveList() {
        double free = lists.room() - held(Double.POSITIVE_INFINITY);
        if (free > NOTHING * lists.room()) {
            common = Double.POSITIVE_INFINITY;
        } else if (free < 0) {
            common = Roots.reach(this::held, lists.room(), Double.isInfinite(common) ? 1 : common);
        }
        cohorts.forEach(c -> c.leaveList(lists.retention(), common));
    }

    private double held(double seconds) {
        double sum = 0;
        for (var cohort : cohorts) {
            sum += cohort.count() * cohort.held(lists.retention(), seconds);
        }
        return sum;
    }

    /** Guests that leave the list after a time of their own have nothing in the places that are common to all frames. */
    private void leaveInFrames(int place, double room) {
        for (var cohort : cohorts) {
            if (isApart(cohort)) {
                cohort.leaveAll(place);
            }
        }
        leave(place, room);
    }

    private boolean isApart(Cohort cohort) {
        return cohort.seconds() != common && !Double.isInfinite(cohort.seconds());
    }

    private void leave(int place, double room) {
        double above = 0;
        for (var cohort : cohorts) {
            above += cohort.count() * cohort.beyond(place - 1);
        }
        double most = above - room;
        double free = beyond(place, Double.POSITIVE_INFINITY) - most;
        if (free > NOTHING * (room + above)) {
            stays[place] = Double.POSITIVE_INFINITY;
        } else if (free < 0) {
            stays[place] =
                    Roots.reach(t -> -beyond(place, t), -most, Double.isInfinite(stays[place]) ? 1 : stays[place]);
        }
        cohorts.forEach(c -> c.leave(place, stays[place]));
    }

    private double beyond(int place, double seconds) {
        double sum = 0;
        for (var cohort : cohorts) {
            sum += cohort.count() * cohort.beyond(place, seconds);
        }
        return sum;
    }

    /** Pages that are not touched any more make room for those that are. */
    private void pushCold(int tier) {
        if (tier + 1 >= shape.tiers()) {
            return;
        }
        double[] touched = new double[cohorts.size()];
        double there = 0;
        double above = 0;
        for (int i = 0; i < touched.length; i++) {
            var cohort = cohorts.get(i);
            touched[i] = cohort.touchedIn(tier);
            if (tier == 0) {
                cohort.push(0, cohort.coldAboveLimit(touched[i]));
            }
            there += cohort.count() * (touched[i] + cohort.cold(tier));
            above += cohort.count() * cohort.coldAbove(tier, touched[i]);
        }
        double most = there - tiers.get(tier).capacity();
        if (most > 0) {
            pushCold(tier, most, above, touched);
        }
    }

    private void pushCold(int tier, double most, double above, double[] touched) {
        double share = above <= 0 ? 0 : Math.min(1, most / above);
        double kept = 0;
        for (int i = 0; i < touched.length; i++) {
            var cohort = cohorts.get(i);
            cohort.push(tier, share * cohort.coldAbove(tier, touched[i]));
            kept += cohort.count() * cohort.cold(tier);
        }
        double more = most - above;
        if (more > 0 && kept > 0) {
            for (var cohort : cohorts) {
                cohort.push(tier, Math.min(1, more / kept) * cohort.cold(tier));
            }
        }
    }

    /** Part of the pages of a guest that has changed its tier in the step, where it is most. */
    double moved() {
        double most = 0;
        for (var cohort : cohorts) {
            most = Math.max(most, cohort.moved());
        }
        return most;
    }

    /**
     * The host at this instant.
     *
     * @param stock what its hosts have
     * @param beyond pages for which hosts have no frames
     * @param reorderStall seconds for which a walk over a resident page stops a guest
     */
    Plan now(Stock stock, Map<String, Double> beyond, double reorderStall) {
        if (hasPageSpace()) {
            // Slots are shared as pages come to them; pages already there do not move.
            tiers = new ArrayList<>(tiers);
            tiers.set(tiers.size() - 1, plan.tiers(stock, beyond).getLast());
        }
        var placings = new ArrayList<Placing>();
        for (var cohort : cohorts) {
            var placing = placer().of(cohort);
            if (plan.policy() instanceof ReplacementPolicy.DemandScan) {
                placing.stopped = placing.pages[0] * reorderStall / common;
            }
            placings.add(placing);
        }
        return plan.at(tiers, placings, SlotSpread.of(stock, plan.host(), tiers, plan.kinds(), placings, beyond));
    }

    private FlowPlacer placer() {
        return new FlowPlacer(shape, lists, common, stays, hasPageSpace());
    }

    private boolean hasPageSpace() {
        return tiers.getLast().kind() == TierKind.DASD;
    }

    /** By how many pages each tier and those behind it have more than at the beginning of the step. */
    double[] risen() {
        double[] risen = new double[shape.tiers()];
        for (int tier = 1; tier < risen.length; tier++) {
            for (var cohort : cohorts) {
                double sum = cohort.coldRisen(tier);
                for (var flow : cohort.flows()) {
                    sum += flow.risen(shape.placeAbove(tier));
                }
                risen[tier] += cohort.count() * sum;
            }
        }
        return risen;
    }

    /** Pages that were to be written in the step beside those that made room for fetched ones; fewer for less than 0. */
    double writtenMore() {
        double sum = 0;
        var placer = placer();
        for (var cohort : cohorts) {
            sum += cohort.count() * placer.writtenMore(cohort);
        }
        return sum;
    }
}
