/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.curve.GuestCurves;
import org.portolan.engine.curve.SaturatingCurve;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.MemoryProfileSpec;

/** The guests of a fleet in columns. */
final class GuestTable {

    /** Stands in the column of curves where the columns of rates and sets say it all. */
    private static final int SATURATING = 0;
    private static final int ROOM = 8;

    private int size;
    private int[] route;
    private long[] pages;
    private long[] untouched;
    private long[] start;
    /** d and W of w(t) = W (1 - exp(-d t / W)). */
    private double[] rate;
    private double[] set;
    private int[] curve;
    private final Map<Shape, Integer> shapes;

    /** What decides a curve that is more than a rate and a set. */
    private record Shape(MemoryProfileSpec profile, long pages, long untouched) {
    }

    GuestTable() {
        this(0, new int[ROOM], new long[ROOM], new long[ROOM], new long[ROOM], new double[ROOM], new double[ROOM],
                new int[ROOM], new HashMap<>());
    }

    private GuestTable(int size, int[] route, long[] pages, long[] untouched, long[] start, double[] rate,
            double[] set, int[] curve, Map<Shape, Integer> shapes) {
        this.size = size;
        this.route = route;
        this.pages = pages;
        this.untouched = untouched;
        this.start = start;
        this.rate = rate;
        this.set = set;
        this.curve = curve;
        this.shapes = shapes;
    }

    /** A copy without spare room. */
    GuestTable trimmed() {
        return new GuestTable(size, Arrays.copyOf(route, size), Arrays.copyOf(pages, size),
                Arrays.copyOf(untouched, size), Arrays.copyOf(start, size), Arrays.copyOf(rate, size),
                Arrays.copyOf(set, size), Arrays.copyOf(curve, size), new HashMap<>(shapes));
    }

    int addSaturating(int ofRoute, long instantiated, long notTouched, long startNanos, double dirtyRate,
            double writableSet) {
        return add(ofRoute, instantiated, notTouched, startNanos, dirtyRate, writableSet, SATURATING);
    }

    int add(int ofRoute, long instantiated, long notTouched, long startNanos, MemoryProfileSpec profile) {
        if (profile instanceof MemoryProfileSpec.Saturating s) {
            return addSaturating(ofRoute, instantiated, notTouched, startNanos, s.dirtyRate().pagesPerSecond(),
                    Math.min(s.writableSet().count(), instantiated));
        }
        int number = shapes.computeIfAbsent(new Shape(profile, instantiated, notTouched), s -> shapes.size() + 1);
        return add(ofRoute, instantiated, notTouched, startNanos, 0, 0, number);
    }

    private int add(int ofRoute, long instantiated, long notTouched, long startNanos, double dirtyRate,
            double writableSet, int ofCurve) {
        if (size == route.length) {
            grow();
        }
        route[size] = ofRoute;
        pages[size] = instantiated;
        untouched[size] = notTouched;
        start[size] = startNanos;
        rate[size] = dirtyRate;
        set[size] = writableSet;
        curve[size] = ofCurve;
        return size++;
    }

    private void grow() {
        int room = size + (size >> 1);
        route = Arrays.copyOf(route, room);
        pages = Arrays.copyOf(pages, room);
        untouched = Arrays.copyOf(untouched, room);
        start = Arrays.copyOf(start, room);
        rate = Arrays.copyOf(rate, room);
        set = Arrays.copyOf(set, room);
        curve = Arrays.copyOf(curve, room);
    }

    int size() {
        return size;
    }

    int route(int guest) {
        return route[guest];
    }

    /** Instantiated pages. */
    long pages(int guest) {
        return pages[guest];
    }

    long untouched(int guest) {
        return untouched[guest];
    }

    long startNanos(int guest) {
        return start[guest];
    }

    /** Curves of the guests that have one of their own, to be handed to {@link #written}. */
    List<Curve> curves(Assumptions assumptions) {
        var curves = new ArrayList<Curve>(shapes.size() + 1);
        for (int i = 0; i <= shapes.size(); i++) {
            curves.add(Curve.NOTHING);
        }
        for (var entry : shapes.entrySet()) {
            var shape = entry.getKey();
            curves.set(entry.getValue(), GuestCurves.of(shape.profile(), shape.pages(),
                    shape.pages() + shape.untouched(), assumptions::value).written());
        }
        return curves;
    }

    /** w(t): distinct pages that a guest writes in so many seconds. */
    double written(int guest, double seconds, List<Curve> curves) {
        return curve[guest] == SATURATING ? SaturatingCurve.at(rate[guest], set[guest], seconds)
                : curves.get(curve[guest]).at(seconds);
    }
}
