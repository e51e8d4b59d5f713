/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.CurvePoint;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;

/** Makes guests of guests whose working set has become larger or smaller, each page of which is used as before. */
final class Growth {

    private final double factor;
    private final ToDoubleFunction<AssumptionKey> assumptions;

    /**
     * @param factor how many times as large the working set becomes
     * @param assumptions value in force of each
     */
    Growth(double factor, ToDoubleFunction<AssumptionKey> assumptions) {
        this.factor = factor;
        this.assumptions = assumptions;
    }

    /** New pages are those that were never instantiated, as far as there are any, and cold ones beyond. */
    GuestSpec of(GuestSpec guest) {
        var placement = guest.placement();
        double touched = References.of(guest, assumptions).touched();
        long more = Math.round(Math.max(0, touched * (factor - 1)));
        var instantiated = placement.instantiated().plus(new Pages(more).min(placement.untouched()));
        return new GuestSpec(guest.id(), guest.host(), guest.maximumMemory(), guest.virtualCpus(),
                GuestPlacement.allResident(instantiated, placement.total().minus(instantiated)),
                of(guest.profile(), placement.total()), guest.eligibility(), guest.serviceLevel(), guest.devices());
    }

    private MemoryProfileSpec of(MemoryProfileSpec profile, Pages storage) {
        return switch (profile) {
            case MemoryProfileSpec.Preset p -> of(References.saturating(p, storage, assumptions));
            case MemoryProfileSpec.Saturating s -> of(s);
            case MemoryProfileSpec.Populations p ->
                    new MemoryProfileSpec.Populations(p.populations().stream().map(this::of).toList());
            case MemoryProfileSpec.Measured m -> new MemoryProfileSpec.Measured(of(m.touched()), of(m.dirtied()));
        };
    }

    private MemoryProfileSpec of(MemoryProfileSpec.Saturating profile) {
        return new MemoryProfileSpec.Saturating(times(profile.dirtyRate()), times(profile.writableSet()),
                times(profile.workingSet()), profile.touchTime());
    }

    private PopulationSpec of(PopulationSpec population) {
        return new PopulationSpec(times(population.pages()), population.pattern(), times(population.reads()),
                times(population.writes()), population.pace());
    }

    private List<CurvePoint> of(List<CurvePoint> points) {
        return points.stream().map(p -> new CurvePoint(p.time(), times(p.pages()))).toList();
    }

    private Pages times(Pages pages) {
        return new Pages((long) Math.min(Pages.MAX_COUNT, Math.rint(pages.count() * factor)));
    }

    private PageRate times(PageRate rate) {
        return new PageRate(Math.min(PageRate.MAX_PAGES_PER_SECOND, rate.pagesPerSecond() * factor));
    }
}
