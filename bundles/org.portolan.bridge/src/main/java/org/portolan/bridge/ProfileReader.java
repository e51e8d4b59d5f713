/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.CurvePoint;
import org.portolan.model.CurveProfile;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.PagePopulation;
import org.portolan.model.PopulationProfile;
import org.portolan.model.WorkingSetProfile;

/**
 * How a guest uses its storage: its own profile, else the preset of its class, else that of a web server.
 * A value that a working set profile leaves open is that of the class.
 */
final class ProfileReader {

    /** What a guest is taken for when nobody said: neither idle nor a database. */
    static final GuestClass FALLBACK = GuestClass.WEB;

    private static final double ZIPF_EXPONENT = 0.8;
    private static final double HOT_PAGES = 0.1;
    private static final double HOT_VISITS = 0.9;

    private final Assumptions assumptions;

    ProfileReader(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    /** True when neither profile nor class nor measurement says how the guest uses its storage. */
    static boolean isGuess(Guest guest) {
        return guest.getMemoryProfile() == null && guest.getGuestClass() == GuestClass.CUSTOM;
    }

    /**
     * The profile; empty after an error was added, when the model's one cannot be used.
     *
     * @param pages where the guest's pages live
     */
    Optional<MemoryProfileSpec> read(Guest guest, GuestPages pages, Problems problems) {
        try {
            return Optional.of(switch (guest.getMemoryProfile()) {
                case WorkingSetProfile profile -> saturating(guest, profile, pages);
                case PopulationProfile profile -> new MemoryProfileSpec.Populations(
                        profile.getPopulations().stream().map(ProfileReader::population).toList());
                case CurveProfile profile -> measured(profile);
                case null, default -> preset(guest);
            });
        } catch (InvalidValueException e) {
            problems.error(ProblemCode.PROFILE_UNUSABLE, guest, Messages.Profile_Unusable,
                    Messages.Profile_UnusableRemedy, Elements.name(guest), e.field(), e.value());
            return Optional.empty();
        }
    }

    /** The profile; the preset of the guest's class where the model's one cannot be used. */
    MemoryProfileSpec readOrPreset(Guest guest, GuestPages pages) {
        return read(guest, pages, new Problems())
                .orElseGet(() -> new MemoryProfileSpec.Preset(keys(guest).engineClass()));
    }

    /** Pages that the guest touches in the long run, as far as the model tells; for placing pages. */
    long workingSetPages(Guest guest) {
        return switch (guest.getMemoryProfile()) {
            case WorkingSetProfile profile when profile.isSetWorkingSetPages() -> profile.getWorkingSetPages();
            case WorkingSetProfile profile when profile.isSetWritableSetPages() -> profile.getWritableSetPages();
            case PopulationProfile profile ->
                    profile.getPopulations().stream().mapToLong(PagePopulation::getPages).sum();
            case CurveProfile profile -> Math.round(
                    profile.getTouched().stream().mapToDouble(CurvePoint::getPages).max().orElse(0));
            case null, default -> presetWorkingSet(guest);
        };
    }

    private long presetWorkingSet(Guest guest) {
        return guest.isSetMeasuredActiveBytes() ? guest.getMeasuredActiveBytes() / Pages.SIZE
                : share(guest, keys(guest).workingShare());
    }

    private MemoryProfileSpec preset(Guest guest) {
        if (guest.isSetMeasuredActiveBytes()) {
            return new MemoryProfileSpec.Saturating(dirtyRate(guest),
                    new Pages(share(guest, keys(guest).writableShare())),
                    new Pages(presetWorkingSet(guest)), touchTime());
        }
        return new MemoryProfileSpec.Preset(keys(guest).engineClass());
    }

    private MemoryProfileSpec saturating(Guest guest, WorkingSetProfile profile, GuestPages pages) {
        long writable = profile.isSetWritableSetPages() ? profile.getWritableSetPages()
                : share(guest, keys(guest).writableShare());
        long halfTouched = pages.instantiated() / 2;
        long fallback = profile.isSetWritableSetPages() ? writable : Math.max(writable, halfTouched);
        long working = profile.isSetWorkingSetPages() ? profile.getWorkingSetPages() : fallback;
        var dirty = profile.isSetDirtyPagesPerSecond() ? new PageRate(profile.getDirtyPagesPerSecond())
                : dirtyRate(guest);
        var touchTime = profile.isSetTouchTimeConstantSeconds()
                ? SimTime.ofSeconds(profile.getTouchTimeConstantSeconds()) : touchTime();
        return new MemoryProfileSpec.Saturating(dirty, new Pages(writable), new Pages(working), touchTime);
    }

    private static PopulationSpec population(PagePopulation population) {
        return new PopulationSpec(new Pages(population.getPages()), pattern(population),
                new PageRate(population.getReadsPerSecond()), new PageRate(population.getWritesPerSecond()));
    }

    private static PatternSpec pattern(PagePopulation population) {
        return switch (population.getPattern()) {
            case UNIFORM -> new PatternSpec.Uniform();
            case SEQUENTIAL -> new PatternSpec.Sequential();
            case ZIPF -> new PatternSpec.Zipf(
                    population.isSetZipfExponent() ? population.getZipfExponent() : ZIPF_EXPONENT);
            case HOT_COLD -> new PatternSpec.HotCold(
                    new Ratio(population.isSetHotFraction() ? population.getHotFraction() : HOT_PAGES),
                    new Ratio(population.isSetHotVisitFraction() ? population.getHotVisitFraction() : HOT_VISITS));
        };
    }

    /** A guest touches at least what it writes: a curve that was measured stands in for the one that was not. */
    private static MemoryProfileSpec measured(CurveProfile profile) {
        var touched = points(profile.getTouched());
        var written = points(profile.getWritten());
        return new MemoryProfileSpec.Measured(touched.isEmpty() ? written : touched,
                written.isEmpty() ? touched : written);
    }

    private static List<org.portolan.engine.input.CurvePoint> points(List<CurvePoint> points) {
        var read = new ArrayList<org.portolan.engine.input.CurvePoint>();
        for (CurvePoint point : points) {
            read.add(new org.portolan.engine.input.CurvePoint(SimTime.ofSeconds(point.getSeconds()),
                    Pages.rounded(point.getPages())));
        }
        return read;
    }

    private PageRate dirtyRate(Guest guest) {
        return new PageRate(assumptions.value(keys(guest).dirtyRate()));
    }

    private SimTime touchTime() {
        return SimTime.ofSeconds(assumptions.value(AssumptionKey.TOUCH_TIME));
    }

    private long share(Guest guest, AssumptionKey key) {
        return guest.isSetMemoryBytes() ? Math.round(guest.pages() * assumptions.value(key)) : 0;
    }

    private static PresetKeys keys(Guest guest) {
        return PresetKeys.of(guest.getGuestClass());
    }
}
