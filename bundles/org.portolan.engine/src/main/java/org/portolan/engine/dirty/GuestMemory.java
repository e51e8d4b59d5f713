/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.curve.GuestCurves;
import org.portolan.engine.curve.ZipfCurve;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;

/**
 * Lays out the address space of a guest (docs/engine.md, 5a): pages with content, those that are written evenly among the others; then those that were
 * never touched; then a few more with content, as the kernel of a guest puts its own tables at the end of memory.
 */
public final class GuestMemory {

    /**
     * A sweep stands anywhere when the relocation begins. It is followed from so many places at once, a part of its pages each, so that what comes
     * out is the mean over all of them.
     */
    private static final int PHASES = 16;

    private final GuestSpec guest;
    private final Curve written;
    private final ToDoubleFunction<AssumptionKey> assumptions;
    private final Map<String, WriteLaw> laws = new TreeMap<>();
    private final Map<String, Double> pages = new TreeMap<>();

    private GuestMemory(GuestSpec guest, Curve written, ToDoubleFunction<AssumptionKey> assumptions) {
        this.guest = guest;
        this.written = written;
        this.assumptions = assumptions;
    }

    /**
     * The zones of a guest's memory.
     *
     * @param guest the guest
     * @param written its curve of distinct pages written
     * @param tail pages with content behind those that were never touched, as far as the guest has pages that are not written
     * @param disturbed pages that are written once beside what the guest's profile says
     * @param assumptions value of an assumption that is needed
     */
    public static List<Zone> zones(GuestSpec guest, Curve written, double tail, double disturbed,
            ToDoubleFunction<AssumptionKey> assumptions) {
        return new GuestMemory(guest, written, assumptions).zones(tail, disturbed);
    }

    private List<Zone> zones(double tailWanted, double disturbed) {
        double instantiated = guest.placement().instantiated().count();
        double untouched = guest.placement().untouched().count();
        addProfile(instantiated);
        double hot = pages.values().stream().mapToDouble(Double::doubleValue).sum();
        double tail = untouched == 0 ? 0 : Math.clamp(instantiated - hot, 0, tailWanted);
        double front = instantiated - tail;
        return List.of(new Zone(front, Zone.Kind.CONTENT, Math.min(front, disturbed), classes(front, hot)),
                new Zone(untouched, Zone.Kind.ZERO, 0, List.of(new PageClass(1, new WriteLaw.Never()))),
                new Zone(tail, Zone.Kind.CONTENT, 0, List.of(new PageClass(1, new WriteLaw.Never()))));
    }

    /** Shares in a fixed order, so that sums do not depend on the order of the populations. */
    private List<PageClass> classes(double front, double hot) {
        var classes = new ArrayList<PageClass>();
        // Populations that claim more pages than there are share those that there are.
        double all = Math.max(front, hot);
        pages.forEach((key, count) -> classes.add(new PageClass(count / all, laws.get(key))));
        if (hot < front) {
            classes.add(new PageClass(1 - hot / front, new WriteLaw.Never()));
        }
        return classes;
    }

    private void addProfile(double instantiated) {
        switch (guest.profile()) {
            case MemoryProfileSpec.Saturating s -> addSaturating(s.dirtyRate().pagesPerSecond(),
                    Math.min(s.writableSet().count(), instantiated));
            case MemoryProfileSpec.Preset p ->
                    addSaturating(assumptions.applyAsDouble(p.guestClass().dirtyRate()), Math.min(instantiated,
                            GuestCurves.writableSet(p.guestClass(),
                                    guest.placement().total().count(), assumptions)));
            case MemoryProfileSpec.Populations p -> p.populations().forEach(this::addPopulation);
            case MemoryProfileSpec.Measured m -> add(instantiated, new WriteLaw.Spread(written, instantiated));
        }
    }

    private void addSaturating(double rate, double writable) {
        addRandom(writable, rate, Pace.PROCESSOR);
    }

    private void addPopulation(PopulationSpec population) {
        double count = population.pages().count();
        double rate = population.writes().pagesPerSecond();
        var pace = population.pace();
        switch (population.pattern()) {
            case PatternSpec.Uniform u -> addRandom(count, rate, pace);
            case PatternSpec.HotCold h -> {
                double hot = count * h.hotPages().value();
                double hotRate = rate * h.hotReferences().value();
                addRandom(hot, hotRate, pace);
                addRandom(count - hot, rate - hotRate, pace);
            }
            case PatternSpec.Sequential s -> addSweep(count, rate, pace);
            case PatternSpec.Zipf z ->
                    addZipf(new ZipfCurve(rate, population.pages().count(), z.exponent()), pace);
        }
    }

    private void addRandom(double count, double rate, Pace pace) {
        if (count > 0 && rate > 0) {
            add(count, new WriteLaw.Random(rate / count, pace));
        }
    }

    private void addSweep(double count, double rate, Pace pace) {
        for (int k = 0; k < PHASES && count > 0 && rate > 0; k++) {
            add(count / PHASES, new WriteLaw.Sweep(rate / count, (k + 0.5) / PHASES, pace));
        }
    }

    private void addZipf(ZipfCurve ranks, Pace pace) {
        for (int i = 0; i < ranks.classes(); i++) {
            if (ranks.rate(i) > 0) {
                add(ranks.ranks(i), new WriteLaw.Random(ranks.rate(i), pace));
            }
        }
    }

    /** Pages that are written alike are one class, however the populations divide them. */
    private void add(double count, WriteLaw law) {
        if (count > 0) {
            String key = law instanceof WriteLaw.Spread ? "" : law.toString();
            laws.putIfAbsent(key, law);
            pages.merge(key, count, Double::sum);
        }
    }
}
