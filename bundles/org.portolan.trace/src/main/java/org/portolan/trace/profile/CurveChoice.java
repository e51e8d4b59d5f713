/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.portolan.engine.trace.WorkingSetCurve;

/**
 * Chooses few points of a measured curve so that the lines between them are close to it everywhere: the point that is
 * farthest off is taken next, until all are near enough (Ramer 1972; Douglas and Peucker 1973, with vertical distance).
 */
final class CurveChoice {

    /** A file of so many points can still be read by a person. */
    private static final int MOST_POINTS = 48;
    /** In points: nearer than what anybody measures. */
    private static final double NEAR_ENOUGH = 0.1;
    private static final int CANDIDATES = 4000;
    private static final double PERCENT = 100;
    /** Pages and errors are told to the thousandth. */
    private static final double ROUNDING = 1000;
    private static final double NANOS = 1e9;

    private final List<WorkingSetCurve.Point> candidates;
    private final double referencesPerSecond;

    private CurveChoice(WorkingSetCurve curve, double referencesPerSecond) {
        this.candidates = curve.points(CANDIDATES);
        this.referencesPerSecond = referencesPerSecond;
    }

    static ProfileCurve of(WorkingSetCurve curve, double referencesPerSecond) {
        return new CurveChoice(curve, referencesPerSecond).choose();
    }

    private ProfileCurve choose() {
        var chosen = new TreeSet<Integer>(List.of(0, candidates.size() - 1));
        var gaps = new PriorityQueue<Gap>(Comparator.comparingDouble(Gap::error).reversed());
        gaps.add(gap(0, candidates.size() - 1));
        while (chosen.size() < MOST_POINTS && gaps.peek().error > NEAR_ENOUGH) {
            var widest = gaps.remove();
            chosen.add(widest.farthest);
            gaps.add(gap(widest.from, widest.farthest));
            gaps.add(gap(widest.farthest, widest.to));
        }
        return new ProfileCurve(points(chosen), Math.round(gaps.peek().error * ROUNDING) / ROUNDING);
    }

    /** The points, with times to the nanosecond; of those that fall on the same one the last. */
    private List<ProfilePoint> points(TreeSet<Integer> chosen) {
        var points = new ArrayList<ProfilePoint>();
        for (int index : chosen) {
            var candidate = candidates.get(index);
            double seconds = Math.round(candidate.window() / referencesPerSecond * NANOS) / NANOS;
            double pages = Math.round(candidate.pages() * ROUNDING) / ROUNDING;
            if (points.size() > 1 && points.getLast().seconds() >= seconds) {
                points.removeLast();
            }
            points.add(new ProfilePoint(seconds, pages));
        }
        return points;
    }

    /** Between two points that are chosen, the one that is farthest off their line, and by how much, in points. */
    private record Gap(int from, int to, int farthest, double error) {
    }

    private Gap gap(int from, int to) {
        int farthest = from;
        double most = 0;
        for (int i = from + 1; i < to; i++) {
            double off = Math.abs(candidates.get(i).pages() - line(from, to, candidates.get(i).window()));
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        return new Gap(from, to, farthest, PERCENT * most / Math.max(1, candidates.getLast().pages()));
    }

    private double line(int from, int to, double window) {
        var a = candidates.get(from);
        var b = candidates.get(to);
        return a.pages() + (b.pages() - a.pages()) * (window - a.window()) / (b.window() - a.window());
    }
}
