/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * Auto-converge (QEMU ram.c, migration_trigger_throttle; cpu-throttle.c): at a synchronization that comes long enough after the last judged one, the
 * pages that are newly to be sent are held against the bytes sent since; every second time that they are too many, the processors are slowed by
 * another step.
 * <p>
 * A throttle of x lets processors sleep x / (1 - x) times as long as they run. Sleeps last longer than asked by a factor f, so that the guest keeps
 * {@code (1 - x) / (1 - x + f x)} of its speed. Writers that the clock paces keep up as far as that allows.
 */
final class Throttle {

    private static final double STEPS = 1e9;

    private final AssumptionUse assumptions;
    private final AutoConverge options;
    private final boolean byProcessor;
    private SimTime judged;
    private double added;
    private double sentWhenJudged;
    private int tooSlow;
    private long findings;
    private double share;
    private double greatest;
    private double lost;

    /**
     * @param options what the user asked for
     * @param guest whose processors they are
     * @param assumptions what stands for options that were left out
     * @param begin when the relocation begins
     */
    Throttle(AutoConverge options, GuestSpec guest, AssumptionUse assumptions, SimTime begin) {
        this.options = options;
        this.assumptions = assumptions;
        this.byProcessor = isPacedByProcessor(guest.profile());
        this.judged = begin;
    }

    private static boolean isPacedByProcessor(MemoryProfileSpec profile) {
        return !(profile instanceof MemoryProfileSpec.Populations p)
                || p.populations().stream().anyMatch(q -> q.pace() == Pace.PROCESSOR);
    }

    /**
     * Judges a synchronization.
     *
     * @param newlyAdded pages that were not to be sent before
     * @param sent all bytes sent so far
     */
    void judge(SimTime now, double newlyAdded, double sent) {
        added += newlyAdded;
        if (now.minus(judged).seconds() <= value(AssumptionKey.THROTTLE_JUDGE)) {
            return;
        }
        if (added * Pages.SIZE > value(AssumptionKey.THROTTLE_TRIGGER) * (sent - sentWhenJudged)) {
            findings++;
            tooSlow++;
            if (tooSlow >= value(AssumptionKey.THROTTLE_FINDINGS)) {
                tooSlow = 0;
                step();
            }
        }
        judged = now;
        added = 0;
        sentWhenJudged = sent;
    }

    private void step() {
        double next = share == 0 ? orAssumed(options.initial(), AssumptionKey.THROTTLE_INITIAL)
                : share + orAssumed(options.increment(), AssumptionKey.THROTTLE_INCREMENT);
        // Steps of whole percent must not add up to something beside them.
        share = Math.min(Math.rint(next * STEPS) / STEPS, most());
        greatest = Math.max(greatest, share);
    }

    /** Counts what the guest loses in some seconds. */
    void ran(double seconds) {
        lost += seconds * (1 - (byProcessor ? processorSpeed() : clockSpeed()));
    }

    /** Share of their speed that writers keep which the processors pace. */
    double processorSpeed() {
        return share == 0 ? 1 : (1 - share) / (1 - share + value(AssumptionKey.THROTTLE_SLEEP) * share);
    }

    /** Share of their speed that writers keep which the clock paces. */
    double clockSpeed() {
        return share == 0 ? 1 : Math.min(1, value(AssumptionKey.CLOCK_HEADROOM) * processorSpeed());
    }

    /** How often passes were found too slow; none are any more once the throttle is as great as it may be. */
    long findings() {
        return share >= most() ? 0 : findings;
    }

    /** Greatest share of the processors' time that was taken. */
    Ratio greatest() {
        return new Ratio(greatest);
    }

    /** Seconds of the guest at full speed that were lost. */
    double lostSeconds() {
        return lost;
    }

    private double most() {
        return orAssumed(options.most(), AssumptionKey.THROTTLE_MOST);
    }

    private double orAssumed(Optional<Ratio> option, AssumptionKey key) {
        return option.map(Ratio::value).orElseGet(() -> value(key));
    }

    private double value(AssumptionKey key) {
        return assumptions.value(key);
    }
}
