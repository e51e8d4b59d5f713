/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestClass;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;

/**
 * The curves of a guest, none above its instantiated pages.
 *
 * @param written w(t): distinct pages written since a clean point
 * @param touched omega(t): distinct pages touched since a cold start
 * @param byProcessor part of w(t) that is written at the pace of the guest's processors
 * @param byClock part of w(t) that is written by the clock, however slow the guest
 */
public record GuestCurves(Curve written, Curve touched, Curve byProcessor, Curve byClock) {

    /**
     * The curves of a guest.
     *
     * @param guest the guest
     * @param assumptions value of an assumption that is needed
     */
    public static GuestCurves of(GuestSpec guest, ToDoubleFunction<AssumptionKey> assumptions) {
        return of(guest.profile(), guest.placement().instantiated().count(), guest.placement().total().count(),
                assumptions);
    }

    /**
     * The curves of a guest.
     *
     * @param profile how it uses its memory
     * @param instantiated its instantiated pages
     * @param storage all of its pages
     * @param assumptions value of an assumption that is needed
     */
    public static GuestCurves of(MemoryProfileSpec profile, double instantiated, double storage,
            ToDoubleFunction<AssumptionKey> assumptions) {
        return switch (profile) {
            case MemoryProfileSpec.Saturating s -> saturating(s.dirtyRate().pagesPerSecond(), s.writableSet().count(),
                    s.workingSet().count(), s.touchTime().seconds(), instantiated);
            case MemoryProfileSpec.Preset p -> preset(p.guestClass(), storage, assumptions, instantiated);
            case MemoryProfileSpec.Populations p -> paced(p.populations(), instantiated);
            case MemoryProfileSpec.Measured m ->
                    capped(new TableCurve(m.dirtied()), new TableCurve(m.touched()), instantiated);
        };
    }

    /**
     * w(t) of the guest at a share of its speed. What it writes by the clock it goes on writing.
     *
     * @param speed more than 0, at most 1
     */
    public Curve writtenAtSpeed(double speed) {
        return speed == 1 ? written : new SlowedCurve(byProcessor, byClock, speed, written);
    }

    private static GuestCurves saturating(double dirtyRate, double writable, double working, double touchTime,
            double instantiated) {
        double written = Math.min(writable, instantiated);
        double touched = Math.min(working, instantiated);
        return ofProcessor(new SaturatingCurve(dirtyRate, written), new SaturatingCurve(touched / touchTime, touched));
    }

    private static GuestCurves preset(GuestClass guestClass, double storage,
            ToDoubleFunction<AssumptionKey> assumptions, double instantiated) {
        return saturating(assumptions.applyAsDouble(guestClass.dirtyRate()),
                writableSet(guestClass, storage, assumptions),
                Math.rint(storage * assumptions.applyAsDouble(guestClass.workingShare())),
                assumptions.applyAsDouble(AssumptionKey.TOUCH_TIME), instantiated);
    }

    /** W of a guest that has so many pages in all and the preset of a class, instantiated or not. */
    public static double writableSet(GuestClass guestClass, double storage,
            ToDoubleFunction<AssumptionKey> assumptions) {
        return Math.rint(storage * assumptions.applyAsDouble(guestClass.writableShare()));
    }

    private static GuestCurves capped(Curve written, Curve touched, double instantiated) {
        return ofProcessor(new CappedCurve(written, instantiated), new CappedCurve(touched, instantiated));
    }

    private static GuestCurves ofProcessor(Curve written, Curve touched) {
        return new GuestCurves(written, touched, written, Curve.NOTHING);
    }

    private static GuestCurves paced(List<PopulationSpec> populations, double instantiated) {
        var written = new CappedCurve(populations(populations, GuestCurves::writesOf), instantiated);
        var touched = new CappedCurve(populations(populations, GuestCurves::touchesOf), instantiated);
        if (populations.stream().allMatch(p -> p.pace() == Pace.PROCESSOR)) {
            return ofProcessor(written, touched);
        }
        return new GuestCurves(written, touched,
                new CappedCurve(populations(of(populations, Pace.PROCESSOR), GuestCurves::writesOf), instantiated),
                new CappedCurve(populations(of(populations, Pace.CLOCK), GuestCurves::writesOf), instantiated));
    }

    private static List<PopulationSpec> of(List<PopulationSpec> populations, Pace pace) {
        return populations.stream().filter(p -> p.pace() == pace).toList();
    }

    private static Curve populations(List<PopulationSpec> populations, ToDoubleFunction<PopulationSpec> rate) {
        var parts = populations.stream().map(p -> curve(p, rate.applyAsDouble(p))).toList();
        return parts.size() == 1 ? parts.getFirst() : new SumCurve(parts);
    }

    static Curve curve(PopulationSpec population, double rate) {
        long pages = population.pages().count();
        return switch (population.pattern()) {
            case PatternSpec.Uniform u -> new SaturatingCurve(rate, pages);
            case PatternSpec.Sequential s -> new SweepCurve(rate, pages);
            case PatternSpec.Zipf z -> new ZipfCurve(rate, pages, z.exponent());
            case PatternSpec.HotCold h -> hotCold(pages, rate, h);
        };
    }

    private static Curve hotCold(double pages, double rate, PatternSpec.HotCold pattern) {
        double hotPages = pages * pattern.hotPages().value();
        double hotRate = rate * pattern.hotReferences().value();
        return new SumCurve(List.of(new SaturatingCurve(hotRate, hotPages),
                new SaturatingCurve(rate - hotRate, pages - hotPages)));
    }

    private static double writesOf(PopulationSpec population) {
        return population.writes().pagesPerSecond();
    }

    private static double touchesOf(PopulationSpec population) {
        return population.reads().pagesPerSecond() + population.writes().pagesPerSecond();
    }
}
