/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.curve.GuestCurves;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.paging.MemoryCurves;
import org.portolan.engine.paging.MemoryCurves.MissPoint;
import org.portolan.engine.paging.MemoryCurves.WindowPoint;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Draws the curves that the profile of a guest stands for. */
public final class CurveSampler {

    private static final int POINTS = 200;
    /** The longest window that is shown, and the shortest that may be the longest. */
    private static final double DAY = 86_400;
    private static final double MILLISECOND = 1e-3;
    /** The curve of working sets ends where so much of what there is in a day is in it. */
    private static final double NEARLY_ALL = 0.995;
    /** Random references: after so many mean distances, nothing to speak of is left out. */
    private static final double LONG = 15;
    private static final double SHORT = 1e-3;

    private CurveSampler() {
    }

    /** The curves of a guest. */
    public static MemoryCurves of(GuestSpec guest, Assumptions assumptions) {
        return new MemoryCurves(windows(GuestCurves.of(guest, assumptions::value)),
                misses(References.of(guest, assumptions::value)));
    }

    private static List<WindowPoint> windows(GuestCurves curves) {
        double end = end(curves.touched());
        var points = new ArrayList<WindowPoint>();
        for (int i = 0; i <= POINTS; i++) {
            // The curves are steep where they begin.
            double seconds = end * i * i / ((double) POINTS * POINTS);
            points.add(new WindowPoint(SimTime.ofSeconds(seconds), Pages.rounded(curves.touched().at(seconds)),
                    Pages.rounded(curves.written().at(seconds))));
        }
        return curves.touched().at(DAY) > 0 ? points : List.of(points.getFirst());
    }

    /** The first of windows that grow by half in which nearly all of a day's pages are touched. */
    private static double end(Curve touched) {
        double most = touched.at(DAY) * NEARLY_ALL;
        double end = MILLISECOND;
        while (end < DAY && touched.at(end) < most) {
            end *= 1.5;
        }
        return Math.min(DAY, end);
    }

    /**
     * Frames hold what was touched within a time; a reference misses when its page was touched longer ago. The time is the
     * parameter of the curve.
     */
    private static List<MissPoint> misses(References references) {
        if (references.touched() == 0) {
            return List.of();
        }
        var points = new ArrayList<MissPoint>();
        points.add(point(references, 0, 0));
        for (double seconds : times(references)) {
            points.add(point(references, seconds, Math.nextDown(seconds)));
            points.add(point(references, seconds, seconds));
        }
        points.add(new MissPoint(Pages.rounded(references.touched()), Ratio.ZERO, PageRate.ZERO));
        return points.stream().distinct().toList();
    }

    private static TreeSet<Double> times(References references) {
        var times = new TreeSet<Double>();
        references.rings().forEach(c -> times.add(1 / c.rate()));
        var rates = Stream.concat(references.random().stream(), references.rings().stream())
                .mapToDouble(PageClass::rate).summaryStatistics();
        double least = SHORT / rates.getMax();
        double growth = Math.pow(LONG / rates.getMin() / least, 1.0 / POINTS);
        for (int i = 0; i <= POINTS; i++) {
            times.add(least * Math.pow(growth, i));
        }
        return times;
    }

    /** @param missed pages that were touched longer ago are missed; just before a ring comes round, all of its pages */
    private static MissPoint point(References references, double seconds, double missed) {
        double frames = 0;
        double faults = 0;
        for (var pages : references.random()) {
            frames += pages.pages() * -Math.expm1(-pages.rate() * seconds);
            faults += pages.pages() * pages.rate() * Math.exp(-pages.rate() * missed);
        }
        for (var pages : references.rings()) {
            frames += pages.pages() * Math.min(1, pages.rate() * seconds);
            faults += missed < 1 / pages.rate() ? pages.pages() * pages.rate() : 0;
        }
        return new MissPoint(Pages.rounded(frames), new Ratio(Math.min(1, faults / references.perSecond())),
                new PageRate(Math.min(PageRate.MAX_PAGES_PER_SECOND, faults)));
    }
}
