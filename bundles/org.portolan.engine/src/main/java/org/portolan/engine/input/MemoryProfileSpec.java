/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Comparator;
import java.util.List;

import org.portolan.engine.internal.Require;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/**
 * How a guest uses its memory. Every profile gives two curves over the guest's run time t: w(t), the distinct pages
 * written since a clean point, and omega(t), the distinct pages touched since a cold start. Neither exceeds the
 * guest's instantiated pages.
 */
public sealed interface MemoryProfileSpec {

    /** The preset of a guest class, from the assumptions about it and the guest's memory. */
    record Preset(GuestClass guestClass) implements MemoryProfileSpec {
        public Preset {
            Require.present("Preset.guestClass", guestClass);
        }
    }

    /**
     * Curves that saturate: {@code w(t) = W (1 - exp(-d t / W))} and {@code omega(t) = WS (1 - exp(-t / tau))}.
     *
     * @param dirtyRate d: pages written per second just after a clean point
     * @param writableSet W: pages that are written at all
     * @param workingSet WS: pages that are touched at all
     * @param touchTime tau: time in which 63 % of the working set is touched; more than zero
     */
    record Saturating(PageRate dirtyRate, Pages writableSet, Pages workingSet, SimTime touchTime)
            implements MemoryProfileSpec {
        public Saturating {
            Require.present("Saturating.dirtyRate", dirtyRate);
            Require.present("Saturating.writableSet", writableSet);
            Require.present("Saturating.workingSet", workingSet);
            Require.within("Saturating.touchTime", touchTime.nanos(), 1, SimTime.MAX_NANOS);
        }
    }

    /**
     * Populations of exchangeable pages; references come at random instants (Poisson). The list is kept in an order of
     * its own, so that results do not depend on the order in which it is given.
     *
     * @param populations disjoint parts of the guest's memory
     */
    record Populations(List<PopulationSpec> populations) implements MemoryProfileSpec {
        private static final Comparator<PopulationSpec> ORDER = Comparator.comparing(PopulationSpec::pages)
                .thenComparingDouble(p -> p.writes().pagesPerSecond())
                .thenComparingDouble(p -> p.reads().pagesPerSecond()).thenComparing(PopulationSpec::pace)
                .thenComparing(p -> p.pattern().toString());

        public Populations {
            populations = populations.stream().sorted(ORDER).toList();
        }
    }

    /**
     * Measured curves, straight between their points. Left of the first point the first segment goes on to t = 0,
     * where a jump of zero or more may stand; right of the last point its slope goes on.
     *
     * @param touched points of omega(t), times growing, pages not falling; at least one
     * @param dirtied points of w(t), times growing, pages not falling; at least one
     */
    record Measured(List<CurvePoint> touched, List<CurvePoint> dirtied) implements MemoryProfileSpec {
        public Measured {
            touched = checked("Measured.touched", touched);
            dirtied = checked("Measured.dirtied", dirtied);
        }

        private static List<CurvePoint> checked(String field, List<CurvePoint> points) {
            Require.notEmpty(field, points);
            for (int i = 1; i < points.size(); i++) {
                var before = points.get(i - 1);
                var point = points.get(i);
                if (!point.time().isAfter(before.time()) || point.pages().count() < before.pages().count()) {
                    throw new InvalidValueException(field, point, ValueRule.NOT_FALLING);
                }
            }
            return List.copyOf(points);
        }
    }
}
