/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.model.AccessPattern;
import org.portolan.model.CurveProfile;
import org.portolan.model.PopulationProfile;
import org.portolan.model.PortolanFactory;
import org.portolan.model.WorkingSetProfile;
import org.portolan.model.edit.commands.GuestEdits;
import org.portolan.testkit.ProjectFiles;
import org.portolan.trace.TraceFile;
import org.portolan.trace.TraceOptions;
import org.portolan.trace.profile.ProfileFit;
import org.portolan.trace.profile.ProfileMeasurement;
import org.portolan.trace.profile.Sampling;
import org.portolan.trace.profile.TraceProfile;

/** The sample trace becomes the profile of a guest: 4,000 pages by Zipf's law, 2,000 references a second. */
class GuestProfileTest {

    private static TraceProfile sample;

    @BeforeAll
    static void measure() throws Exception {
        try (var source = TraceFile.open(ProjectFiles.sample("web.trace.gz"), TraceOptions.DEFAULT)) {
            sample = new ProfileMeasurement(OptionalDouble.of(2000), Sampling.ALL).measure(source, RunMonitor.NONE);
        }
    }

    private static <T extends ProfileFit> T fit(Class<T> kind) {
        return sample.fits().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    @Test
    void measuredCurvesAreTakenAsTheyAre() {
        var curves = (CurveProfile) GuestProfile.measured(sample);

        assertThat(curves.getTouched()).hasSameSizeAs(sample.touched().points());
        assertThat(curves.getTouched().getLast().getSeconds()).isEqualTo(20);
        assertThat(curves.getTouched().getLast().getPages()).isEqualTo(sample.origin().distinctPages());
        assertThat(curves.getWritten()).hasSameSizeAs(sample.written().points());
    }

    @Test
    void zipfBecomesAPopulation() {
        var population = ((PopulationProfile) GuestProfile.fitted(fit(ProfileFit.Zipf.class))).getPopulations()
                .getFirst();

        assertThat(population.getPattern()).isEqualTo(AccessPattern.ZIPF);
        assertThat(population.getPages()).isBetween(3900L, 4100L);
        assertThat(population.getZipfExponent()).isCloseTo(0.8, within(0.05));
        assertThat(population.getReadsPerSecond() + population.getWritesPerSecond()).isCloseTo(2000, within(0.01));
        assertThat(population.getWritesPerSecond()).isCloseTo(400, within(12.0));
    }

    @Test
    void pagesThatAreAlikeAndHotOnesBecomePopulations() {
        var uniform = ((PopulationProfile) GuestProfile.fitted(fit(ProfileFit.Uniform.class))).getPopulations()
                .getFirst();
        var hot = ((PopulationProfile) GuestProfile.fitted(fit(ProfileFit.HotCold.class))).getPopulations().getFirst();

        assertThat(uniform.getPattern()).isEqualTo(AccessPattern.UNIFORM);
        assertThat(hot.getPattern()).isEqualTo(AccessPattern.HOT_COLD);
        assertThat(hot.getHotFraction()).isLessThan(hot.getHotVisitFraction());
    }

    @Test
    void saturatingCurvesBecomeAWorkingSet() {
        var fit = fit(ProfileFit.Saturating.class);
        var profile = (WorkingSetProfile) GuestProfile.fitted(fit);

        assertThat(profile.getWorkingSetPages()).isEqualTo(Math.round(fit.workingSetPages()));
        assertThat(profile.getTouchTimeConstantSeconds()).isEqualTo(fit.touchSeconds());
        assertThat(profile.getWritableSetPages()).isEqualTo(Math.round(fit.writableSetPages()));
    }

    @Test
    void oneUndoGivesBackTheProfileThatWasThere() {
        var guest = PortolanFactory.eINSTANCE.createGuest();
        guest.setName("WEB01");
        var before = PortolanFactory.eINSTANCE.createWorkingSetProfile();
        guest.setMemoryProfile(before);
        var stack = new BasicCommandStack();
        var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), stack);

        stack.execute(GuestEdits.setMemoryProfile(domain, guest, GuestProfile.measured(sample)));

        assertThat(guest.getMemoryProfile()).isInstanceOf(CurveProfile.class);
        assertThat(stack.getUndoCommand().getLabel()).isEqualTo("Set memory profile of WEB01");
        stack.undo();
        assertThat(guest.getMemoryProfile()).isSameAs(before);
        assertThat(stack.canUndo()).isFalse();
    }
}
