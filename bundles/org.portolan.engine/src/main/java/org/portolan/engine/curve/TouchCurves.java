/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;

/**
 * First touches of pages that are missing at the target, over the guest's run time there.
 *
 * @param scattered pages touched here and there
 * @param inOrder pages touched one after the other, by sweeps
 * @param region H: missing pages that the guest touches at all, if it runs for long
 * @param isLaidOut whether those lie side by side, as populations do; of a curve nobody knows
 * @param keepsToClock whether the guest makes up for what it did not do while it waited
 */
public record TouchCurves(Curve scattered, Curve inOrder, double region, boolean isLaidOut, boolean keepsToClock) {

    /** All instantiated pages of a guest are missing. */
    public static TouchCurves ofAll(GuestSpec guest, ToDoubleFunction<AssumptionKey> assumptions) {
        double all = guest.placement().instantiated().count();
        if (guest.profile() instanceof MemoryProfileSpec.Populations p) {
            return ofPopulations(p.populations(), all, q -> curve(q, touches(q)));
        }
        var touched = GuestCurves.of(guest, assumptions).touched();
        return new TouchCurves(touched, Curve.NOTHING, everTouched(touched, assumptions), false, false);
    }

    /**
     * Only pages are missing that the guest wrote in a window just before.
     *
     * @param guest the guest
     * @param assumptions value of an assumption that is needed
     * @param windowSeconds length of the window in guest run time
     * @param missing how many they are
     */
    public static TouchCurves ofWritten(GuestSpec guest, ToDoubleFunction<AssumptionKey> assumptions,
            double windowSeconds, double missing) {
        if (guest.profile() instanceof MemoryProfileSpec.Populations p) {
            var touches = ofPopulations(p.populations(), missing, q -> again(q, windowSeconds));
            double written = sum(p.populations(), q -> curve(q, writes(q)).at(windowSeconds));
            return written <= 0 ? touches : touches.scaled(missing / written, missing);
        }
        var touched = GuestCurves.of(guest, assumptions).touched();
        double among = Math.max(missing, everTouched(touched, assumptions));
        return new TouchCurves(among <= 0 ? Curve.NOTHING : new ScaledCurve(touched, missing / among), Curve.NOTHING,
                missing, false, false);
    }

    /**
     * Pages are missing that are thought not to be touched: all but a share of the first touches go to others.
     *
     * @param guest the guest
     * @param assumptions value of an assumption that is needed
     * @param share share of the first touches that go to missing pages all the same
     * @param missing how many there are
     */
    public static TouchCurves ofOutside(GuestSpec guest, ToDoubleFunction<AssumptionKey> assumptions, double share,
            double missing) {
        var touched = GuestCurves.of(guest, assumptions).touched();
        return new TouchCurves(new ScaledCurve(touched, share), Curve.NOTHING,
                Math.min(missing, share * everTouched(touched, assumptions)), false, false);
    }

    private interface CurveOf {
        Curve of(PopulationSpec population);
    }

    private static TouchCurves ofPopulations(List<PopulationSpec> populations, double most, CurveOf curves) {
        var scattered = new ArrayList<Curve>();
        var inOrder = new ArrayList<Curve>();
        double pages = 0;
        boolean clock = true;
        for (var population : populations) {
            if (touches(population) > 0 && !population.pages().isZero()) {
                (population.pattern() instanceof PatternSpec.Sequential ? inOrder : scattered)
                        .add(curves.of(population));
                pages += population.pages().count();
                clock &= population.pace() == Pace.CLOCK;
            }
        }
        return new TouchCurves(new SumCurve(List.copyOf(scattered)), new SumCurve(List.copyOf(inOrder)),
                Math.min(most, pages), true, clock && pages > 0);
    }

    private TouchCurves scaled(double factor, double most) {
        return new TouchCurves(new ScaledCurve(scattered, factor), new ScaledCurve(inOrder, factor), most, isLaidOut,
                keepsToClock);
    }

    /**
     * Pages that are touched in a time after they were written in a window before: those of the one, and of the other,
     * less those of both times together.
     */
    private static Curve again(PopulationSpec population, double windowSeconds) {
        double touches = touches(population);
        return new AgainCurve(curve(population, touches), windowSeconds * writes(population) / touches);
    }

    private static Curve curve(PopulationSpec population, double rate) {
        return GuestCurves.curve(population, rate);
    }

    private static double sum(List<PopulationSpec> populations, ToDoubleFunction<PopulationSpec> value) {
        double sum = 0;
        for (var population : populations) {
            sum += value.applyAsDouble(population);
        }
        return sum;
    }

    private static double everTouched(Curve touched, ToDoubleFunction<AssumptionKey> assumptions) {
        return touched.at(assumptions.applyAsDouble(AssumptionKey.WARM_UP_HORIZON));
    }

    private static double touches(PopulationSpec population) {
        return population.reads().pagesPerSecond() + population.writes().pagesPerSecond();
    }

    private static double writes(PopulationSpec population) {
        return population.writes().pagesPerSecond();
    }
}
