/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;

import org.portolan.model.AccessPattern;
import org.portolan.model.CurvePoint;
import org.portolan.model.MemoryProfile;
import org.portolan.model.PagePopulation;
import org.portolan.model.PortolanFactory;
import org.portolan.trace.profile.ProfileCurve;
import org.portolan.trace.profile.ProfileFit;
import org.portolan.trace.profile.TraceProfile;

/** Makes a memory profile of the model of what was measured on a trace. */
public final class GuestProfile {

    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;
    private static final double LEAST_SECONDS = 0.001;
    private static final double MOST_SECONDS = 86_400;
    /** Exponents and shares are told to the thousandth: more digits would be noise. */
    private static final double THOUSAND = 1000;

    private GuestProfile() {
    }

    /** The curves as they were measured. */
    public static MemoryProfile measured(TraceProfile profile) {
        var curves = FACTORY.createCurveProfile();
        curves.getTouched().addAll(points(profile.touched()));
        curves.getWritten().addAll(points(profile.written()));
        return curves;
    }

    private static List<CurvePoint> points(ProfileCurve curve) {
        return curve.points().stream().map(point -> {
            var made = FACTORY.createCurvePoint();
            made.setSeconds(point.seconds());
            made.setPages(point.pages());
            return made;
        }).toList();
    }

    /** A profile of few parameters. Whole pages, and values within what the model takes. */
    public static MemoryProfile fitted(ProfileFit fit) {
        return switch (fit) {
            case ProfileFit.Saturating f -> saturating(f);
            case ProfileFit.Uniform f -> profile(population(f.pages(), f.readsPerSecond(), f.writesPerSecond()));
            case ProfileFit.Zipf f -> {
                var pages = population(f.pages(), f.readsPerSecond(), f.writesPerSecond());
                pages.setPattern(AccessPattern.ZIPF);
                pages.setZipfExponent(rounded(f.exponent()));
                yield profile(pages);
            }
            case ProfileFit.HotCold f -> {
                var pages = population(f.pages(), f.readsPerSecond(), f.writesPerSecond());
                pages.setPattern(AccessPattern.HOT_COLD);
                pages.setHotFraction(rounded(f.hotPages()));
                pages.setHotVisitFraction(rounded(f.hotReferences()));
                yield profile(pages);
            }
        };
    }

    private static MemoryProfile saturating(ProfileFit.Saturating fit) {
        var profile = FACTORY.createWorkingSetProfile();
        profile.setWorkingSetPages(Math.round(fit.workingSetPages()));
        profile.setTouchTimeConstantSeconds(Math.clamp(fit.touchSeconds(), LEAST_SECONDS, MOST_SECONDS));
        profile.setWritableSetPages(Math.round(fit.writableSetPages()));
        profile.setDirtyPagesPerSecond(rounded(fit.dirtyPagesPerSecond()));
        return profile;
    }

    private static PagePopulation population(double pages, double reads, double writes) {
        var population = FACTORY.createPagePopulation();
        population.setPages(Math.max(1, Math.round(pages)));
        population.setReadsPerSecond(rounded(reads));
        population.setWritesPerSecond(rounded(writes));
        return population;
    }

    private static MemoryProfile profile(PagePopulation population) {
        var profile = FACTORY.createPopulationProfile();
        profile.getPopulations().add(population);
        return profile;
    }

    private static double rounded(double number) {
        return Math.round(number * THOUSAND) / THOUSAND;
    }
}
