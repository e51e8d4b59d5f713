/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Guests of a host that fare alike, at an instant: pages are those of one of them. */
final class Cohort {

    /** Less than this of a reservation is nothing: it is met, and pages stay as long as they did. */
    private static final double NOTHING = 1e-8;

    private final GuestKind kind;
    private final Shape shape;
    private final List<PageFlow> flows;
    /** Pages that are not touched any more, by tier. */
    private final double[] cold;
    private final double[] coldBefore;
    /** Those of them that do not exist yet. */
    private double coldToCome;
    private double coldToComeBefore;
    private final double comingPerSecond;
    private final double touched;
    private double seconds = Double.POSITIVE_INFINITY;

    private Cohort(GuestKind kind, Shape shape, List<PageFlow> flows, double[] cold, double coldToCome,
            double comingPerSecond) {
        this.kind = kind;
        this.shape = shape;
        this.flows = List.copyOf(flows);
        this.cold = cold;
        coldBefore = cold.clone();
        this.coldToCome = coldToCome;
        this.comingPerSecond = comingPerSecond;
        touched = kind.references().touched();
    }

    /** In the steady state. */
    static Cohort atRest(GuestKind kind, Stay stay, Placing placing, Shape shape) {
        var flows = new ArrayList<PageFlow>();
        for (var pages : kind.references().random()) {
            flows.add(new PageFlow(pages, false, gone(new References(List.of(pages), List.of(), 0), stay, shape), 0));
        }
        for (var pages : kind.references().rings()) {
            flows.add(new PageFlow(pages, true, gone(new References(List.of(), List.of(pages), 0), stay, shape), 0));
        }
        var cohort = new Cohort(kind, shape, flows, placing.pages.clone(), 0, 0);
        for (int tier = 0; tier < cohort.cold.length; tier++) {
            cohort.cold[tier] = Math.max(0, cohort.cold[tier] - cohort.touchedIn(tier));
        }
        // What has no place counts for the last.
        double all = Arrays.stream(cohort.cold).sum();
        cohort.cold[cohort.cold.length - 1] += Math.max(0, kind.references().cold() - all);
        cohort.seconds = stay.seconds();
        return cohort;
    }

    private static double[] gone(References pages, Stay stay, Shape shape) {
        double[] gone = new double[shape.places()];
        for (int place = 0; place < gone.length; place++) {
            gone[place] = stay.beyond(pages, place - 1);
        }
        return gone;
    }

    /**
     * No page exists.
     *
     * @param filling seconds in which those come to be that are not touched any more later
     */
    static Cohort loggedOn(GuestKind kind, Shape shape, double filling) {
        var flows = new ArrayList<PageFlow>();
        kind.references().random().forEach(p -> flows.add(new PageFlow(p, false, all(p, shape), p.pages())));
        kind.references().rings().forEach(p -> flows.add(new PageFlow(p, true, all(p, shape), p.pages())));
        double all = kind.references().cold();
        double[] cold = new double[shape.tiers()];
        cold[0] = filling > 0 ? 0 : all;
        return new Cohort(kind, shape, flows, cold, all - cold[0], filling > 0 ? all / filling : 0);
    }

    private static double[] all(PageClass pages, Shape shape) {
        double[] gone = new double[shape.places()];
        Arrays.fill(gone, pages.pages());
        return gone;
    }

    /**
     * Pages are where they were put.
     *
     * @param shares share of the pages in each tier
     */
    static Cohort arrived(GuestKind kind, Shape shape, double[] shares) {
        double[] beyond = new double[shape.places()];
        for (int tier = shape.tiers() - 1; tier > 0; tier--) {
            beyond[shape.placeAbove(tier)] = shares[tier]
                    + (tier + 1 < shape.tiers() ? beyond[shape.placeAbove(tier + 1)] : 0);
        }
        Arrays.fill(beyond, 0, shape.inFrames(), beyond[shape.inFrames()]);
        var flows = new ArrayList<PageFlow>();
        kind.references().random().forEach(p -> flows.add(new PageFlow(p, false, times(beyond, p.pages()), 0)));
        kind.references().rings().forEach(p -> flows.add(new PageFlow(p, true, times(beyond, p.pages()), 0)));
        return new Cohort(kind, shape, flows, times(shares, kind.references().cold()), 0, 0);
    }

    private static double[] times(double[] shares, double whole) {
        return Arrays.stream(shares).map(s -> s * whole).toArray();
    }

    /** The same guests, or one of them, with what they have become meanwhile. */
    Cohort become(GuestKind other, Shape places) {
        return new Resizing(this, other, places).cohort();
    }

    /** The same guests with other pages, kept as they were otherwise. */
    Cohort with(GuestKind other, Shape places, List<PageFlow> pages, double[] coldPages, double toCome) {
        var cohort = new Cohort(other, places, pages, coldPages, toCome, comingPerSecond);
        cohort.seconds = seconds;
        return cohort;
    }

    GuestKind kind() {
        return kind;
    }

    Shape shape() {
        return shape;
    }

    List<PageFlow> flows() {
        return flows;
    }

    int count() {
        return kind.count();
    }

    /** How long its pages stay on the list. */
    double seconds() {
        return seconds;
    }

    double cold(int tier) {
        return cold[tier];
    }

    double coldToCome() {
        return coldToCome;
    }

    void begin() {
        flows.forEach(PageFlow::begin);
        System.arraycopy(cold, 0, coldBefore, 0, cold.length);
        coldToComeBefore = coldToCome;
    }

    void undo() {
        flows.forEach(PageFlow::undo);
        System.arraycopy(coldBefore, 0, cold, 0, cold.length);
        coldToCome = coldToComeBefore;
    }

    /** Time passes. */
    void run(double wall, Pacing pacing) {
        for (var flow : flows) {
            flow.touch(wall * (flow.pages().isByClock() ? pacing.clock() : pacing.run()));
        }
        double come = Math.min(coldToCome, comingPerSecond * wall);
        coldToCome -= come;
        cold[0] += come;
    }

    /** Touched pages on the list when they stay for a time: as many as reserved, at most what the limit allows. */
    double held(Retention retention, double time) {
        double present = present(retention, time);
        double reserved = kind.reserved() == 0 ? 0 : Math.min(kind.reserved(), touched - beyond(0));
        return Math.min(kind.limit(), Math.max(reserved, present));
    }

    private double present(Retention retention, double time) {
        double sum = 0;
        for (var flow : flows) {
            sum += flow.beyondList(retention, time);
        }
        return touched - sum;
    }

    /** Pages leave the list, those of a guest with a reservation or a limit after a time of its own. */
    void leaveList(Retention retention, double common) {
        double present = present(retention, common);
        double held = held(retention, common);
        if (held == present) {
            seconds = common;
        } else if (held < touched - beyond(0)) {
            seconds = Roots.reach(t -> present(retention, t), held, Double.isInfinite(seconds) ? 1 : seconds);
        } else if (held < (1 - NOTHING) * Math.min(kind.reserved(), touched)) {
            seconds = Double.POSITIVE_INFINITY;
        }
        for (var flow : flows) {
            flow.keep(0, flow.beyondList(retention, seconds));
        }
    }

    /** Pages beyond a place when they stay there for a time. */
    double beyond(int place, double time) {
        double sum = 0;
        for (var flow : flows) {
            sum += flow.beyond(place, time);
        }
        return sum;
    }

    /** Pages beyond a place. */
    double beyond(int place) {
        double sum = 0;
        for (var flow : flows) {
            sum += flow.beyond(place);
        }
        return sum;
    }

    void leave(int place, double time) {
        for (var flow : flows) {
            flow.keep(place, flow.beyond(place, time));
        }
    }

    /** All pages in a place leave it. */
    void leaveAll(int place) {
        for (var flow : flows) {
            flow.keep(place, flow.beyond(place - 1));
        }
    }

    /** Touched pages in a tier. */
    double touchedIn(int tier) {
        double sum = 0;
        for (var flow : flows) {
            sum += shape.pagesIn(tier, flow);
        }
        return sum;
    }

    /** Pages in a tier. */
    double in(int tier) {
        return touchedIn(tier) + cold[tier];
    }

    /** Cold pages that go from a tier first: those beyond the reservation. */
    double coldAbove(int tier, double touchedThere) {
        double kept = tier == 0 ? Math.clamp(kind.reserved() - touchedThere, 0, cold[0]) : 0;
        return cold[tier] - kept;
    }

    /** Cold pages in frames that are more than the limit allows. */
    double coldAboveLimit(double touchedThere) {
        return Math.clamp(cold[0] + touchedThere - kind.limit(), 0, cold[0]);
    }

    void push(int tier, double pages) {
        cold[tier] -= pages;
        cold[tier + 1] += pages;
    }

    /** By how many cold pages a tier and those behind it have more than at the beginning of the step. */
    double coldRisen(int tier) {
        double sum = 0;
        for (int below = tier; below < cold.length; below++) {
            sum += cold[below] - coldBefore[below];
        }
        return sum;
    }

    /** Pages that come to be in a second. */
    double firstTouches(Pacing pacing) {
        double sum = coldToCome > 0 ? comingPerSecond : 0;
        for (var flow : flows) {
            sum += flow.firstTouches() * (flow.pages().isByClock() ? pacing.clock() : pacing.run());
        }
        return sum;
    }

    /** Part of the pages that has changed its tier in the step, or came to be. */
    double moved() {
        double most = 0;
        for (int place = shape.inFrames(); place < shape.places(); place++) {
            double sum = 0;
            for (var flow : flows) {
                sum += Math.abs(flow.risen(place));
            }
            most = Math.max(most, sum);
        }
        double come = coldToComeBefore - coldToCome;
        for (var flow : flows) {
            come += flow.born();
        }
        double pushed = 0;
        for (int tier = 1; tier < cold.length; tier++) {
            pushed = Math.max(pushed, Math.abs(coldRisen(tier)));
        }
        return (most + come + pushed) / Math.max(1, kind.pageable());
    }
}
