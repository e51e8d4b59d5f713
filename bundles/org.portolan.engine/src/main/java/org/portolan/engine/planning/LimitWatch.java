/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.Violation;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.internal.Occupancies;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;

/** Counts what relocations take of limits at every instant, from what happened and not from what let them begin. */
final class LimitWatch {

    /** Units are taken, or given back when negative. */
    private record Step(SimTime at, Occupancies.Place place, int units) {
    }

    private static final Comparator<Step> GIVEN_BACK_FIRST =
            Comparator.comparing(Step::at).thenComparing(Step::units);

    private LimitWatch() {
    }

    /** The first instant at which each limit is broken at each of its places. */
    static List<Violation.LimitBroken> broken(EvacuationPlan plan, List<RelocationResult> results) {
        var hosts = new HashMap<String, HostSpec>();
        plan.spec().installation().hosts().forEach(h -> hosts.put(h.id(), h));
        var links = new HashMap<String, LinkSpec>();
        plan.spec().installation().links().forEach(l -> links.put(l.id(), l));
        var occupancies = new Occupancies(plan.limits(), hosts::get, links::get);
        var steps = new ArrayList<Step>();
        for (var result : results) {
            occupancies.of(result.request(), result.sourceHost()).forEach((place, units) -> {
                steps.add(new Step(result.timing().start(), place, units));
                steps.add(new Step(result.timing().end(), place, -units));
            });
        }
        steps.sort(GIVEN_BACK_FIRST);
        return sweep(steps);
    }

    private static List<Violation.LimitBroken> sweep(List<Step> steps) {
        Map<Occupancies.Place, Integer> taken = new HashMap<>();
        var told = new HashSet<Occupancies.Place>();
        var broken = new ArrayList<Violation.LimitBroken>();
        for (var step : steps) {
            var place = step.place();
            int now = taken.merge(place, step.units(), Integer::sum);
            if (now > place.limit().units() && told.add(place)) {
                broken.add(new Violation.LimitBroken(place.limit(), place.id(), step.at(), now));
            }
        }
        return broken;
    }
}
