/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.portolan.engine.CanceledException;
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.pressure.Pressure;
import org.portolan.engine.pressure.RelocationPressure;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

class RelocationComparisonTest {

    private static Scenario scenario(double megabytesPerSecond) {
        var link = new LinkSpec.Ethernet("L", new TreeSet<>(Set.of("A", "B")),
                Rate.ofMegabytesPerSecond(megabytesPerSecond), Optional.of(Ratio.ONE), SimTime.ZERO,
                OptionalInt.of(0));
        var guest = GuestSpec.of("G", "A", 1, GuestPlacement.allResident(new Pages(907_008), Pages.ZERO),
                new MemoryProfileSpec.Saturating(new PageRate(20_000), new Pages(204_800), new Pages(204_800),
                        SimTime.ofSeconds(5)));
        return Scenario.of(new InstallationSpec(List.of(host("A"), host("B")), List.of(), List.of(link),
                List.of(guest)), RelocationRequest.of("G", "B", "L", PlainPrecopy.DEFAULTS),
                Assumptions.DEFAULTS);
    }

    /** With half of a GiB for the hypervisor. */
    private static HostSpec host(String id, Bytes central, StorageLevelSpec paging) {
        return new HostSpec(id, Optional.empty(), Optional.empty(), List.of(
                new StorageLevelSpec.Central(id + ".central", central, Optional.of(new Bytes(1L << 29))), paging));
    }

    private static HostSpec host(String id) {
        return new HostSpec(id, Optional.empty(), Optional.empty(),
                List.of(new StorageLevelSpec.Central(id + ".central", Bytes.ofGiB(64), Optional.empty())));
    }

    @Test
    void everyVariantIsAnsweredAsTheEngineAnswersIt() {
        var variants = List.of(new Variant("slow", scenario(342)), new Variant("fast", scenario(684)));

        var result = new RelocationComparison(variants).run(RunMonitor.NONE);

        assertThat(result.variants()).extracting(VariantResult::label).containsExactly("slow", "fast");
        assertThat(result.variants()).extracting(VariantResult::run).containsExactly(
                Engine.run(scenario(342), RunMonitor.NONE), Engine.run(scenario(684), RunMonitor.NONE));
    }

    @Test
    void onATargetThatWillPageTheWarmUpIsThatOfItsStorageOverTime() {
        var installation = scenario(342).installation();
        var shared = new StorageLevelSpec.PagingSpace("paging", List.of("v"), Optional.empty());
        var loaded = Scenario.of(new InstallationSpec(
                List.of(host("A", Bytes.ofGiB(64), shared), host("B", Bytes.ofGiB(1), shared)),
                List.of(PagingVolumeSpec.eckd("v", 60_000, Pages.ZERO)), installation.links(), installation.guests()),
                RelocationRequest.of("G", "B", "L", SharedDasdPaging.DEFAULTS), Assumptions.DEFAULTS);
        var alone = Engine.run(loaded, RunMonitor.NONE).relocations().getFirst();

        var compared = new RelocationComparison(List.of(new Variant("loaded", loaded))).run(RunMonitor.NONE).variants()
                .getFirst().run().relocations().getFirst();

        assertThat(alone.outcome().isRelocated()).isTrue();
        var pressure = Pressure.run(RelocationPressure.spec(PagingSpec.of(loaded.installation(), loaded.assumptions()),
                List.of(alone), alone.timing().end().plus(SimTime.ofSeconds(600))), RunMonitor.NONE);
        assertThat(compared).isEqualTo(RelocationPressure.warmUps(List.of(alone), pressure).getFirst())
                .isNotEqualTo(alone);
        assertThat(compared.serviceLost().downtime()).isEqualTo(alone.serviceLost().downtime());
    }

    @Test
    void progressAddsUpToTheWorkThatWasSaid() {
        var monitor = new CountingMonitor(Integer.MAX_VALUE);

        new RelocationComparison(List.of(new Variant("one", scenario(342)), new Variant("two", scenario(684))))
                .run(monitor);

        assertThat(monitor.done).isEqualTo(monitor.total).isPositive();
    }

    @Test
    void cancelReachesTheRun() {
        var monitor = new CountingMonitor(3);

        assertThatExceptionOfType(CanceledException.class).isThrownBy(
                () -> new RelocationComparison(List.of(new Variant("one", scenario(342)))).run(monitor));
    }

    @Test
    void labelsMustDiffer() {
        var twice = List.of(new Variant("same", scenario(342)), new Variant("same", scenario(342)));

        assertThatIllegalArgumentException().isThrownBy(() -> new RelocationComparison(twice));
    }

    @Test
    void aScenarioThatContradictsItselfIsRefused() {
        var nothing = scenario(342).with(List.of());

        assertThatExceptionOfType(InvalidScenarioException.class).isThrownBy(
                () -> new RelocationComparison(List.of(new Variant("none", nothing))).run(RunMonitor.NONE));
    }

    /** Counts, and cancels when asked for the so-many-th time. */
    private static final class CountingMonitor implements RunMonitor {
        private final int cancelAt;
        private int asked;
        private long total;
        private long done;

        CountingMonitor(int cancelAt) {
            this.cancelAt = cancelAt;
        }

        @Override
        public void begin(long totalWork) {
            total = totalWork;
        }

        @Override
        public void worked(long work) {
            done += work;
        }

        @Override
        public boolean isCanceled() {
            asked++;
            return asked >= cancelAt;
        }
    }
}
