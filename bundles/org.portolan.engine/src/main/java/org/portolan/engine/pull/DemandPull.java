/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pull;

import java.util.Arrays;

/**
 * Demand pull while the push goes on (docs/engine.md, 7d). In guest run time r the guest touches g(r) of the L missing
 * pages for the first time; such a page is still missing with a chance q, and then the guest waits for it:
 *
 * <pre>
 * dF = q dg ,   dt = dr + t_f / m_f dF ,   q = M / (H - g)
 * </pre>
 *
 * M of the pages H that it will ever touch are missing. They become fewer as they are pulled, and as the push meets
 * them. Formula of the debate (domain of remote expanded storage) with {@code q = 1 - p}; Hines and Gopalan, VEE 2009,
 * for the window around a fault; QEMU's post-copy for the push that goes on behind a request.
 * <p>
 * Steps are in run time, so that g is exact for every profile, a sweep and a table with its corners included; q is
 * the mean over the step. A step takes at most 1/256 of the time and of the pages, so that their number is bounded and
 * does not depend on the size of the guest.
 */
public final class DemandPull {

    /** Steps over the time until the last page is there, and over the pages that are touched. */
    private static final int PARTS = 256;
    private static final int MOST_STEPS = 16 * PARTS;
    private static final int ITERATIONS = 4;
    private static final int SEARCHES = 60;

    private final PullSpec spec;
    private final Arrivals arrivals;
    private final double end;
    private final double region;
    private final double[] seconds = new double[MOST_STEPS + 2];
    private final double[] run = new double[MOST_STEPS + 2];
    private final double[] faults = new double[MOST_STEPS + 2];
    private int points;
    private State state;

    /**
     * Where everything stands.
     *
     * @param seconds wall-clock time since the guest runs at the target
     * @param run its run time
     * @param scattered pages touched for the first time, here and there
     * @param inOrder pages touched for the first time, one after the other
     * @param missing M: those of H that are not there
     * @param arrived pages that have arrived
     * @param faults F
     */
    private record State(double seconds, double run, double scattered, double inOrder, double missing, double arrived,
            double faults) {

        double touched() {
            return scattered + inOrder;
        }
    }

    private DemandPull(PullSpec spec, Arrivals arrivals) {
        this.spec = spec;
        this.arrivals = arrivals;
        this.end = arrivals.endSeconds();
        this.region = Math.min(spec.missing(), spec.touches().region());
        this.state = new State(0, 0, 0, 0, region, 0, 0);
    }

    /** Follows a guest from its start until all its pages are there. */
    public static PullCourse of(PullSpec spec, Arrivals arrivals) {
        var pull = new DemandPull(spec, arrivals);
        pull.follow();
        return new PullCourse(spec, Arrays.copyOf(pull.seconds, pull.points), Arrays.copyOf(pull.run, pull.points),
                Arrays.copyOf(pull.faults, pull.points));
    }

    private void follow() {
        note();
        double step = end / PARTS;
        while (state.seconds() < end && points <= MOST_STEPS) {
            var next = after(step);
            double size = sizeOf(next);
            if (size > 2 && step > end * 1e-12) {
                step /= Math.min(size, 1000);
            } else {
                state = next.seconds() > end ? lastBefore(step) : next;
                note();
                step *= Math.clamp(1 / size, 0.5, 4);
            }
        }
    }

    private void note() {
        seconds[points] = Math.min(end, state.seconds());
        run[points] = state.run();
        faults[points] = state.faults();
        points++;
    }

    /** A step's size as a multiple of what it should be. */
    private double sizeOf(State next) {
        double time = (next.seconds() - state.seconds()) / end;
        double touched = region == 0 ? 0 : (next.touched() - state.touched()) / region;
        double missing = region == 0 ? 0 : (state.missing() - next.missing()) / region;
        return Math.max(1e-9, PARTS * Math.max(time, Math.max(touched, missing)));
    }

    /** The step that ends when the last page is there. */
    private State lastBefore(double step) {
        double low = 0;
        double high = step;
        for (int i = 0; i < SEARCHES && high - low > 1e-9 * step; i++) {
            double middle = (low + high) / 2;
            if (after(middle).seconds() > end) {
                high = middle;
            } else {
                low = middle;
            }
        }
        var last = after(low);
        return new State(end, last.run(), last.scattered(), last.inOrder(), 0, spec.missing(), last.faults());
    }

    private State after(double step) {
        double next = state.run() + step;
        double scattered = Math.min(region, spec.touches().scattered().at(next));
        double inOrder = Math.min(region - scattered, spec.touches().inOrder().at(next));
        var guess = new State(state.seconds() + step, next, scattered, inOrder, state.missing(), state.arrived(),
                state.faults());
        for (int i = 0; i < ITERATIONS; i++) {
            guess = improved(guess, step);
        }
        return guess;
    }

    private State improved(State guess, double step) {
        double chance = (chance(state) + chance(guess)) / 2;
        double pushed = Math.max(0, guess.arrived() - state.arrived());
        double before = Math.max(1e-300, guess.faults() - state.faults());
        double inOrder = (guess.inOrder() - state.inOrder()) / pagesPerRequest(pushed / before);
        double more = chance * (guess.scattered() - state.scattered() + inOrder);
        double time = time(step, more);
        double arrived = arrivals.pagesBy(time);
        return new State(time, guess.run(), guess.scattered(), guess.inOrder(),
                stillMissing(more, arrived - state.arrived()), arrived, state.faults() + more);
    }

    /** q: a page that is touched now for the first time is missing. */
    private double chance(State at) {
        double among = switch (spec.count()) {
            case OF_UNTOUCHED -> region - at.touched();
            case OF_ALL -> region;
        };
        return among <= 0 ? 0 : Math.clamp(at.missing() / among, 0, 1);
    }

    /** Pages next in line that come after a request before the next one: a guest that sweeps finds them there. */
    private double pagesPerRequest(double pushedBetween) {
        boolean behind = spec.order() == PullSpec.Order.BEHIND_REQUEST && spec.touches().isLaidOut();
        return behind ? Math.clamp(1 + pushedBetween, spec.window(), Math.max(spec.window(), 1e12)) : spec.window();
    }

    private double time(double step, double more) {
        if (spec.touches().keepsToClock()) {
            double waiting = state.seconds() + more * spec.faultWait().mostSeconds() / spec.outstanding();
            return Math.max(waiting, state.run() + step - spec.owedSeconds());
        }
        double perCpu = more / spec.outstanding();
        return state.seconds() + (perCpu <= 0 ? step : perCpu * spec.faultWait().cycleSeconds(step / perCpu));
    }

    /** M after some faults and arrivals. */
    private double stillMissing(double more, double arrived) {
        double all = spec.missing() - state.arrived();
        if (arrived >= all) {
            return 0;
        }
        return spec.order() == PullSpec.Order.BEHIND_REQUEST && spec.touches().isLaidOut()
                ? afterDirectedPush(more, arrived, all)
                : afterBlindPush(more, arrived, all);
    }

    /** Requests take their pages out of M; the push meets the others as often as all that is missing. */
    private double afterBlindPush(double more, double arrived, double all) {
        int perFault = spec.count() == PullSpec.Count.OF_ALL ? spec.window() - 1 : spec.window();
        double pulled = Math.min(Math.min(more * perFault, arrived), state.missing());
        double left = (all - arrived) / (all - pulled);
        return Math.max(0, (state.missing() - pulled / 2) * left - pulled / 2);
    }

    /**
     * The push runs through M from the requested page on and leaves M at its end: of n pages between two requests those
     * within are n - n^2 / 2M on average, and M / 2 when n is more than M. When nobody asks it meets M by chance.
     */
    private double afterDirectedPush(double more, double arrived, double all) {
        if (state.missing() <= 0) {
            return 0;
        }
        double between = more <= 0 ? Double.POSITIVE_INFINITY : arrived / more / state.missing();
        double within = between < 1 ? 1 - between / 2 : 1 / (2 * between);
        double share = Math.max(within, Math.min(1, state.missing() / all));
        return state.missing() * Math.exp(-share * arrived / state.missing());
    }
}
