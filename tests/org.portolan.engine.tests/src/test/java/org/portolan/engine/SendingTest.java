/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.method.Compression;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;

/** How pages are sent: limit, streams, compression, and pages that were never touched. */
class SendingTest {

    /** 100,000 pages per second. */
    private static final double LINK = 409_600_000;
    private static final int PAGES = 100_000;

    @Test
    void theSendersOwnLimitHoldsForPagesAndControlState() {
        var scene = idle();
        scene.method = plain(new SendOptions(Optional.of(Rate.rounded(LINK / 4)), OptionalInt.empty(),
                Optional.empty()));

        var result = scene.run();

        assertThat(firstPass(result)).isCloseTo(4, within(1e-9));
        assertThat(result.downtimeTerms()).anySatisfy(
                term -> assertThat(term.duration().seconds()).isCloseTo(2_097_152 / (LINK / 4), within(1e-9)));
    }

    @Test
    void aLimitAboveTheLinkChangesNothing() {
        var scene = idle();
        scene.method = plain(new SendOptions(Optional.of(Rate.rounded(2 * LINK)), OptionalInt.empty(),
                Optional.empty()));

        assertThat(scene.run().phases()).isEqualTo(idle().run().phases());
    }

    @Test
    void everyStreamCarriesItsRateAndMoreAreNeverSlower() {
        var scene = idle().assume(AssumptionKey.STREAM_RATE, LINK / 8);
        double before = Double.POSITIVE_INFINITY;
        for (int streams = 1; streams <= 16; streams++) {
            scene.method = plain(new SendOptions(Optional.empty(), OptionalInt.of(streams), Optional.empty()));
            double seconds = firstPass(scene.run());
            assertThat(seconds).isCloseTo(8.0 / Math.min(streams, 8), within(1e-8)).isLessThanOrEqualTo(before);
            before = seconds;
        }
    }

    @Test
    void streamsAndLimitsAreThoseOfEachRelocation() {
        // Two that may send half of what the link carries do not notice each other.
        var scene = idle();
        scene.method = plain(new SendOptions(Optional.of(Rate.rounded(LINK / 2)), OptionalInt.empty(),
                Optional.empty()));
        var alone = scene.run();
        scene.others.add(GuestSpec.of("H", Scene.SOURCE, 1, scene.placement,
                Scene.saturating(0, 0, 0)));
        scene.otherRequests.add(RelocationRequest.of("H", Scene.TARGET, Scene.LINK, scene.method));

        assertThat(scene.run()).isEqualTo(alone);
    }

    @Test
    void compressionSavesBytesAndCostsProcessorsOnBothSides() {
        var scene = idle();
        scene.link = Scene.plainLink(Rate.rounded(LINK), 8);
        scene.method = plain(compressed(Compression.Kind.PAGES, 0.75, SimTime.ZERO, 1));
        var free = scene.run();
        scene.method = plain(compressed(Compression.Kind.PAGES, 0.75, new SimTime(5_000), 4));
        var paid = scene.run();

        assertThat(free.passes().getFirst().bytes().count()).isEqualTo(PAGES * (1024L + 8));
        assertThat(firstPass(free)).isCloseTo(PAGES * 1032 / LINK, within(1e-9));
        assertThat(paid.cpu().source().seconds() - free.cpu().source().seconds()).isCloseTo(0.5, within(1e-6));
        assertThat(paid.cpu().target().seconds() - free.cpu().target().seconds()).isCloseTo(0.5, within(1e-6));
        assertThat(firstPass(paid)).isEqualTo(firstPass(free));
    }

    @Test
    void compressingThreadsCanBeTheLimit() {
        // Two threads at 40 microseconds: 50,000 pages a second, where the link alone would carry 100,000 in full size.
        var scene = idle();
        scene.method = plain(compressed(Compression.Kind.PAGES, 0.5, new SimTime(40_000), 2));

        assertThat(firstPass(scene.run())).isCloseTo(2, within(1e-9));
    }

    @Test
    void compressionTakesItsAssumptionsAndNamesThem() {
        var scene = idle();
        scene.method = plain(new SendOptions(Optional.empty(), OptionalInt.empty(), Optional.of(
                new Compression(Compression.Kind.PAGES, Optional.empty(), Optional.empty(), OptionalInt.empty()))));

        var run = Engine.run(scene.scenario(), RunMonitor.NONE);

        assertThat(run.relocations().getFirst().passes().getFirst().bytes().count()).isEqualTo(PAGES * 2048L);
        assertThat(run.assumptions()).extracting(a -> a.key()).contains(AssumptionKey.COMPRESSION_SAVED,
                AssumptionKey.COMPRESSION_CPU, AssumptionKey.COMPRESSION_THREADS)
                .doesNotContain(AssumptionKey.DELTA_SAVED, AssumptionKey.STREAM_RATE);
    }

    @Test
    void changesAreSentOnlyOfPagesThatWereSentBefore() {
        var scene = sweeping(20_000, 10_000);
        scene.method = plain(compressed(Compression.Kind.DELTA, 0.875, SimTime.ZERO, 1));

        var passes = scene.run().passes();

        // The cache of 64 MiB holds 16,384 pages, more than the 10,000 that the guest writes.
        assertThat(passes.getFirst().bytes().count()).isEqualTo(PAGES * 4096L);
        assertThat(passes.get(1).bytes().count()).isEqualTo(passes.get(1).sent().count() * 512);
    }

    @Test
    void aCacheThatIsTooSmallServesItsShare() {
        var scene = sweeping(20_000, 32_768);
        scene.method = plain(compressed(Compression.Kind.DELTA, 0.5, SimTime.ZERO, 1));

        var second = scene.run().passes().get(1);

        // Half of the pages are cached, and half of each of them is saved.
        assertThat(second.bytes().count()).isEqualTo(second.sent().count() * 3072);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void pagesNeverTouchedCostAHeaderEachInTheFirstPass(int header) {
        // t_1 = (V_1 (P + h) + Z h) / B
        var scene = sweeping(1_000, PAGES);
        scene.placement = GuestPlacement.allResident(new Pages(PAGES), new Pages(1_000_000));
        scene.link = Scene.plainLink(Rate.rounded(LINK), header);

        var result = scene.run();

        var first = result.passes().getFirst();
        long bytes = PAGES * (4096L + header) + 1_000_000L * header;
        assertThat(first.sent()).isEqualTo(new Pages(PAGES));
        assertThat(first.bytes().count()).isEqualTo(bytes);
        assertThat(first.duration().seconds()).isCloseTo(bytes / LINK, within(1e-8));
        assertThat(result.passes().get(1).bytes().count())
                .isEqualTo(result.passes().get(1).sent().count() * (4096 + header));
    }

    @Test
    void zvmSendsOnlyPagesThatExist() {
        var scene = sweeping(0, PAGES);
        scene.method = LgrPrecopy.DEFAULTS;
        scene.placement = GuestPlacement.allResident(new Pages(PAGES), new Pages(1_000_000));
        scene.link = Scene.plainLink(Rate.rounded(LINK), 8);

        assertThat(scene.run().passes().getFirst().bytes().count()).isEqualTo(PAGES * 4104L);
    }

    @Test
    void aGuestWithoutAnyPageStillHasItsStorageWalked() {
        var scene = sweeping(0, PAGES);
        scene.placement = GuestPlacement.allResident(Pages.ZERO, new Pages(512_000));
        scene.link = Scene.plainLink(Rate.rounded(4_096_000), 8);

        var first = scene.run().passes().getFirst();

        assertThat(first.sent()).isEqualTo(Pages.ZERO);
        assertThat(first.duration().seconds()).isCloseTo(1, within(1e-9));
    }

    private static double firstPass(RelocationResult result) {
        return result.passes().getFirst().duration().seconds();
    }

    private static PlainPrecopy plain(SendOptions send) {
        var defaults = PlainPrecopy.DEFAULTS;
        return new PlainPrecopy(defaults.maxDowntime(), defaults.maxPasses(), defaults.maxSentPerMemory(),
                defaults.noProgressRatio(), send);
    }

    private static SendOptions compressed(Compression.Kind kind, double saved, SimTime perPage, int threads) {
        return new SendOptions(Optional.empty(), OptionalInt.empty(), Optional.of(new Compression(kind,
                Optional.of(new Ratio(saved)), Optional.of(perPage), OptionalInt.of(threads))));
    }

    /** 100,000 resident pages that nobody writes. */
    private static Scene idle() {
        return sweeping(0, PAGES);
    }

    /** 100,000 resident pages; a sweep over some of them writes so many pages per second. */
    private static Scene sweeping(double pagesPerSecond, long writable) {
        var scene = new Scene().resident(PAGES).rate(LINK);
        scene.profile = new MemoryProfileSpec.Populations(List.of(new PopulationSpec(new Pages(writable),
                new PatternSpec.Sequential(), PageRate.ZERO, new PageRate(pagesPerSecond))));
        scene.assume(AssumptionKey.PRECOPY_MAX_DOWNTIME, 0.01);
        return scene;
    }
}
