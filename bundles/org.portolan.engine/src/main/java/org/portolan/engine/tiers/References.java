/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.curve.GuestCurves;
import org.portolan.engine.curve.ZipfCurve;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/**
 * How a guest refers to its pages, taken apart into classes of pages that are exchangeable with each other
 * (docs/engine.md, 13): those that are touched at random instants, as in uniform, hot and cold, zipf and saturating
 * profiles, and rings, whose pages come round after a fixed time, as in sweeps. A measured touch curve is a sum of
 * rings.
 *
 * @param random classes that are touched at random instants
 * @param rings classes of which every page is touched once in a round
 * @param cold pages that are instantiated and never touched
 */
record References(List<PageClass> random, List<PageClass> rings, double cold) {

    References {
        random = List.copyOf(random);
        rings = List.copyOf(rings);
    }

    /**
     * How a guest refers to its pages.
     *
     * @param assumptions value in force of each
     */
    static References of(GuestSpec guest, ToDoubleFunction<AssumptionKey> assumptions) {
        double instantiated = guest.placement().instantiated().count();
        return switch (guest.profile()) {
            case MemoryProfileSpec.Saturating s -> saturating(s, instantiated);
            case MemoryProfileSpec.Preset p ->
                    saturating(saturating(p, guest.placement().total(), assumptions), instantiated);
            case MemoryProfileSpec.Populations p -> populations(p.populations(), instantiated);
            case MemoryProfileSpec.Measured m -> measured(m, instantiated);
        };
    }

    /** The profile that the preset of a class stands for. */
    static MemoryProfileSpec.Saturating saturating(MemoryProfileSpec.Preset preset, Pages storage,
            ToDoubleFunction<AssumptionKey> assumptions) {
        var guestClass = preset.guestClass();
        return new MemoryProfileSpec.Saturating(new PageRate(assumptions.applyAsDouble(guestClass.dirtyRate())),
                new Pages((long) GuestCurves.writableSet(guestClass, storage.count(), assumptions)),
                new Pages((long) Math.rint(storage.count() * assumptions.applyAsDouble(guestClass.workingShare()))),
                SimTime.ofSeconds(assumptions.applyAsDouble(AssumptionKey.TOUCH_TIME)));
    }

    /** Pages that are touched at all. */
    double touched() {
        return sum(random) + sum(rings);
    }

    /** Touches per second at full speed. */
    double perSecond() {
        return perSecond(p -> true);
    }

    /** Those of them that the clock paces. */
    double perSecondByClock() {
        return perSecond(PageClass::isByClock);
    }

    private double perSecond(Predicate<PageClass> isCounted) {
        double sum = 0;
        for (var pages : random) {
            sum += isCounted.test(pages) ? pages.pages() * pages.rate() : 0;
        }
        for (var pages : rings) {
            sum += isCounted.test(pages) ? pages.pages() * pages.rate() : 0;
        }
        return sum;
    }

    /** The same guest with some of its pages taken away: the cold ones first, then a part of all others. */
    References without(double pages) {
        double fromCold = Math.min(cold, pages);
        double touched = touched();
        double left = touched <= 0 ? 0 : Math.max(0, 1 - (pages - fromCold) / touched);
        return new References(random, rings, cold - fromCold).times(left, 1);
    }

    /** The same guest with a share of its pages. */
    References times(double share) {
        return times(share, share);
    }

    private References times(double ofTouched, double ofCold) {
        return ofTouched == 1 && ofCold == 1 ? this
                : new References(random.stream().map(c -> c.times(ofTouched)).toList(),
                        rings.stream().map(c -> c.times(ofTouched)).toList(), cold * ofCold);
    }

    /** Classes that claim more pages than there are share those that there are. */
    private static References of(List<PageClass> random, List<PageClass> rings, double instantiated) {
        double touched = sum(random) + sum(rings);
        var all = new References(random, rings, Math.max(0, instantiated - touched));
        return touched > instantiated ? all.times(instantiated / touched) : all;
    }

    /** Pages that are written are so many of those that are touched; each is touched as often as the curve says. */
    private static References saturating(MemoryProfileSpec.Saturating profile, double instantiated) {
        double working = Math.min(profile.workingSet().count(), instantiated);
        double written = Math.min(profile.writableSet().count(), working);
        double rate = 1 / profile.touchTime().seconds();
        double writes = written == 0 ? 0
                : Math.min(1, profile.dirtyRate().pagesPerSecond() / profile.writableSet().count() / rate);
        var random = new ArrayList<PageClass>();
        add(random, new PageClass(written, rate, writes, false));
        add(random, new PageClass(working - written, rate, 0, false));
        return of(random, List.of(), instantiated);
    }

    private static References populations(List<PopulationSpec> populations, double instantiated) {
        var random = new ArrayList<PageClass>();
        var rings = new ArrayList<PageClass>();
        for (var population : populations) {
            add(random, rings, population);
        }
        return of(random, rings, instantiated);
    }

    private static void add(List<PageClass> random, List<PageClass> rings, PopulationSpec population) {
        double pages = population.pages().count();
        double writes = population.writes().pagesPerSecond();
        double touches = population.reads().pagesPerSecond() + writes;
        if (pages == 0 || touches == 0) {
            return;
        }
        double share = writes / touches;
        boolean clock = population.pace() == Pace.CLOCK;
        switch (population.pattern()) {
            case PatternSpec.Uniform u -> add(random, new PageClass(pages, touches / pages, share, clock));
            case PatternSpec.Sequential s -> add(rings, new PageClass(pages, touches / pages, share, clock));
            case PatternSpec.HotCold h -> {
                double hot = pages * h.hotPages().value();
                double hotTouches = touches * h.hotReferences().value();
                add(random, new PageClass(hot, hotTouches / hot, share, clock));
                add(random, new PageClass(pages - hot, (touches - hotTouches) / (pages - hot), share, clock));
            }
            case PatternSpec.Zipf z -> {
                var ranks = ZipfCurve.ofFewClasses(touches, population.pages().count(), z.exponent());
                for (int i = 0; i < ranks.classes(); i++) {
                    add(random, new PageClass(ranks.ranks(i), ranks.rate(i), share, clock));
                }
            }
        }
    }

    /** Pages without touches are left to the cold ones. */
    private static void add(List<PageClass> classes, PageClass pages) {
        if (pages.pages() > 0 && pages.rate() > 0) {
            classes.add(pages);
        }
    }

    /**
     * The least concave curve above the measured one: distinct pages of a guest that behaves the same all the time
     * cannot grow faster later than sooner. What is written of a ring is what the two curves say at its period.
     */
    private static References measured(MemoryProfileSpec.Measured profile, double instantiated) {
        var curve = ConcaveCurve.of(profile.touched(), instantiated);
        var written = ConcaveCurve.of(profile.dirtied(), instantiated);
        var rings = new ArrayList<PageClass>();
        for (int i = 0; i < curve.corners(); i++) {
            double period = curve.seconds(i);
            double pages = curve.slopeFall(i) * period;
            double share = Math.min(1, written.at(period) / curve.at(period));
            add(rings, new PageClass(pages, 1 / period, share, false));
        }
        return of(List.of(), rings, instantiated);
    }

    private static double sum(List<PageClass> classes) {
        double sum = 0;
        for (var pages : classes) {
            sum += pages.pages();
        }
        return sum;
    }
}
