/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.finding.FindingCode;
import org.portolan.engine.finding.PagingFinding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.AssumptionInForce;

/** Steady states that can be redone on paper, and what is refused. */
class PagingTest {

    @Test
    void ofUniformReferencesAsManyHitAsPagesAreInFrames() {
        // 10,000 pages in 4000 frames: any way of choosing leaves 4000, and each is as likely as any other.
        for (var policy : List.of(new ReplacementPolicy.LeastRecentlyUsed(), new ReplacementPolicy.Clock())) {
            var guest = Installation.of(4000).policy(policy).volumes(1)
                    .guest("G", 10_000, Installation.uniform(10_000, 100)).solved().guests().getFirst();

            assertThat(guest.resident()).isEqualTo(new Pages(4000));
            assertThat(guest.hitRatio().value()).isCloseTo(0.4, within(1e-9));
        }
    }

    @Test
    void aTierBelowTakesWhatTheFramesDoNot() {
        var guest = Installation.of(4000).xstore(3000).volumes(1)
                .guest("G", 10_000, Installation.uniform(10_000, 1)).solved().guests().getFirst();

        assertThat(guest.in(TierKind.XSTORE)).isEqualTo(new Pages(3000));
        assertThat(guest.in(TierKind.DASD)).isEqualTo(new Pages(3000));
    }

    @Test
    void aSweepThatDoesNotFitFindsNothing() {
        var fits = Installation.of(10_000).volumes(1).guest("G", 10_000, Installation.sweep(10_000, 100)).solved();
        var doesNot = Installation.of(9_999).volumes(1).guest("G", 10_000, Installation.sweep(10_000, 100)).solved();

        assertThat(fits.guests().getFirst().hitRatio()).isEqualTo(Ratio.ONE);
        assertThat(doesNot.guests().getFirst().hitRatio()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void pagesThatAreNeverTouchedGoFirst() {
        var host = Installation.of(10_000).volumes(1)
                .guest("busy", 8000, Installation.uniform(8000, 100))
                .guest("idle", 8000, new MemoryProfileSpec.Populations(List.of())).solved();

        assertThat(host.guest("busy").orElseThrow().resident()).isEqualTo(new Pages(8000));
        assertThat(host.guest("idle").orElseThrow().resident()).isEqualTo(new Pages(2000));
        assertThat(host.state()).isEqualTo(HostState.FITS);
    }

    @Test
    void theLoopMeetsAtOneWait() {
        // One volume of s(1) = 1 ms + P / 4.096 TB/s (as good as nothing), blocks of one page, nothing written, one
        // fault at a time. Half of 1000 touches/s miss: f = 500 / (1 + 500 R) with R = s + f s^2 / (2 (1 - f s)).
        var host = Installation.of(5000).assuming(AssumptionKey.DASD_READ_BLOCK, 1)
                .assuming(AssumptionKey.DASD_TRANSFER, 10e9).volumes(1, 100_000, 1e-3)
                .guest("G", 10_000, Installation.uniform(10_000, 1000)).solved();

        double faults = host.tier(TierKind.DASD).orElseThrow().pageIns().pagesPerSecond();
        double service = 1e-3 + 4096 / 10e9;
        double response = service + faults * service * service / (2 * (1 - faults * service));
        assertThat(faults).isCloseTo(500 / (1 + 500 * response), within(1e-3));
        assertThat(host.guests().getFirst().speed().value()).isCloseTo(1 / (1 + 500 * response), within(1e-6));
        assertThat(host.volumes().getFirst().busy().value()).isCloseTo(faults * service, within(1e-6));
        assertThat(host.volumes().getFirst().readResponse().seconds()).isCloseTo(response, within(2e-9));
    }

    @Test
    void moreFaultsAtOnceWaitLess() {
        var one = Installation.of(5000).volumes(8).guest("G", 10_000, Installation.uniform(10_000, 10_000));
        var four = Installation.of(5000).volumes(8).guest("G", 10_000, Installation.uniform(10_000, 10_000))
                .residency("G", ResidencySpec.NONE.withOutstandingFaults(4));

        assertThat(four.solved().guests().getFirst().speed()).isGreaterThan(one.solved().guests().getFirst().speed());
    }

    @Test
    void aGuestThatKeepsToTheClockMakesUpForItsWaits() {
        var byClock = new MemoryProfileSpec.Populations(List.of(new PopulationSpec(new Pages(10_000),
                new PatternSpec.Uniform(), new PageRate(1000), PageRate.ZERO, Pace.CLOCK)));
        var slow = Installation.of(5000).volumes(1).guest("G", 10_000, Installation.uniform(10_000, 1000)).solved();
        var kept = Installation.of(5000).volumes(1).guest("G", 10_000, byClock).solved();

        assertThat(slow.guests().getFirst().speed().value()).isLessThan(0.97);
        assertThat(kept.guests().getFirst().speed()).isEqualTo(Ratio.ONE);
        assertThat(kept.tier(TierKind.DASD).orElseThrow().pageIns().pagesPerSecond()).isCloseTo(500, within(1e-6));
    }

    @Test
    void reservedPagesStayAndLimitsHold() {
        var host = Installation.of(6000).volumes(1).guest("a", 10_000, Installation.uniform(10_000, 1))
                .guest("b", 10_000, Installation.uniform(10_000, 1000))
                .residency("a", ResidencySpec.NONE.withReserved(new Pages(2500)))
                .residency("b", ResidencySpec.NONE.withLimit(Optional.of(new Pages(3000)))).solved();

        assertThat(host.guest("a").orElseThrow().resident().count()).isBetween(2999L, 3000L);
        assertThat(host.guest("b").orElseThrow().resident().count()).isBetween(2999L, 3000L);
    }

    @Test
    void theDemandScanIgnoresReservationsInTheEnd() {
        var host = Installation.of(6000).zvm(6, 2).volumes(1).guest("a", 10_000, Installation.uniform(10_000, 1))
                .guest("b", 10_000, Installation.uniform(10_000, 1000))
                .residency("a", ResidencySpec.NONE.withReserved(new Pages(2500))).solved();

        assertThat(host.policy()).isEqualTo(new ReplacementPolicy.DemandScan());
        assertThat(host.guest("a").orElseThrow().resident().count()).isLessThan(500);
    }

    @Test
    void whatIsWrittenAlwaysIsWrittenOutAlwaysAndWhatIsReadNever() {
        var read = Installation.of(5000).volumes(1).guest("G", 10_000, Installation.uniform(10_000, 100)).solved();
        var written = Installation.of(5000).volumes(1).guest("G", 10_000, new MemoryProfileSpec.Populations(
                List.of(Installation.part(10_000, new PatternSpec.Uniform(), 0, 100)))).solved();

        assertThat(read.tier(TierKind.DASD).orElseThrow().written()).isEqualTo(PageRate.ZERO);
        assertThat(written.tier(TierKind.DASD).orElseThrow().written().pagesPerSecond())
                .isCloseTo(written.tier(TierKind.DASD).orElseThrow().pageIns().pagesPerSecond(), within(1e-9));
    }

    @Test
    void fiveGuestsFillAHostAndTheSixthCostsMoreThanHalf() {
        // IBM's observation in kind: 5 working sets of 200,000 pages fill 1,000,000 frames. Volumes of 5 ms.
        double[] throughput = new double[9];
        for (int guests = 4; guests <= 8; guests++) {
            throughput[guests] = Installation.of(1_000_000).zvm(7, 2).volumes(4, 6_000_000, 5e-3)
                    .guests(guests, 250_000, Installation.saturating(200_000, 5)).solved().throughput().guests()
                    .value();
        }

        assertThat(throughput[5]).isGreaterThan(4.9);
        assertThat(throughput[6]).isLessThan(throughput[5] / 2);
        assertThat(throughput[6] - throughput[7]).isPositive().isLessThan(throughput[5] - throughput[6]);
        assertThat(throughput[7] - throughput[8]).isPositive().isLessThan(throughput[6] - throughput[7]);
    }

    @Test
    void theKneeIsWhereOneMoreCosts() {
        var installation = Installation.of(1_000_000).zvm(7, 2).volumes(4, 6_000_000, 5e-3).guests(3, 250_000,
                Installation.saturating(200_000, 5));
        var spec = installation.spec();

        var knee = Paging.knee(spec, new KneeQuery.Guests(spec.installation().guests().getFirst(), 5),
                RunMonitor.NONE);

        assertThat(knee.points()).extracting(KneePoint::guests).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(knee.best().guests()).isEqualTo(5);
        assertThat(knee.halved().orElseThrow().guests()).isEqualTo(6);
        assertThat(knee.present()).hasValue(0);
    }

    @Test
    void storageCanBeTakenAwayUntilHalfIsLeft() {
        var spec = Installation.of(1_000_000).volumes(4, 6_000_000, 5e-3)
                .guests(5, 250_000, Installation.saturating(200_000, 5)).spec();

        var knee = Paging.knee(spec, new KneeQuery.Storage("H", KneeQuery.Level.CENTRAL, Installation.pages(500_000),
                Installation.pages(1_500_000), 10), RunMonitor.NONE);

        var half = knee.halved().orElseThrow();
        assertThat(half.throughput().share().value()).isBetween(0.48, 0.5);
        assertThat(half.storage()).isBetween(Installation.pages(900_000), Installation.pages(1_000_000));
        assertThat(knee.points().get(knee.present().orElseThrow()).storage()).isEqualTo(Installation.pages(1_000_000));
    }

    @Test
    void fullPageSpaceIsAnOutageAndSoManySlotsMendIt() {
        var installation = Installation.of(5000).volumes(1, 1000, 1e-3).guest("G", 10_000,
                Installation.uniform(10_000, 100));

        var host = installation.solved();

        assertThat(host.state()).isEqualTo(HostState.OUT_OF_PAGE_SPACE);
        assertThat(host.guests().getFirst().withoutPlace()).isEqualTo(new Pages(4000));
        var finding = (PagingFinding.PageSpaceFull) host.findings().getFirst();
        assertThat(finding.remedies()).containsExactly(new Remedy.AddSlots("H", new Pages(4000)));
        assertThat(Installation.of(5000).volumes(1, 5000, 1e-3)
                .guest("G", 10_000, Installation.uniform(10_000, 100)).solved().state())
                .isNotEqualTo(HostState.OUT_OF_PAGE_SPACE);
    }

    @Test
    void findingsSayWhatIsWrong() {
        var host = Installation.of(50_000).zvm(6, 4).xstore(1000).volumes(1, 150_000, 5e-3)
                .guests(6, 25_000, Installation.saturating(20_000, 5)).solved();

        assertThat(host.findings()).extracting(f -> f.code()).contains(FindingCode.XSTORE_UNSUPPORTED,
                FindingCode.VOLUME_BUSY, FindingCode.THRASHING, FindingCode.PAGE_SPACE_FILLING);
    }

    @Test
    void withTheStorageThatIsAskedForItNoLongerThrashes() {
        var installation = Installation.of(50_000).zvm(7, 2).volumes(1, 500_000, 5e-3).guests(6, 25_000,
                Installation.saturating(20_000, 5));
        var finding = installation.solved().findings().stream().filter(PagingFinding.Thrashing.class::isInstance)
                .map(PagingFinding.Thrashing.class::cast).findFirst().orElseThrow();

        var size = Installation.pages(50_000).plus(finding.more());
        var helped = Paging.solveHost(new Change.CentralSize("H", size).apply(installation.spec()), "H",
                RunMonitor.NONE);

        assertThat(helped.state()).isEqualTo(HostState.FITS);
    }

    @Test
    void theHostThatIsFullSaysSoBeforeTheGuestComes() {
        var host = Installation.of(1_000_000).volumes(4, 6_000_000, 5e-3)
                .guests(5, 250_000, Installation.saturating(200_000, 5)).solved();

        assertThat(host.findings()).anySatisfy(f -> {
            var knee = (PagingFinding.NearKnee) f;
            assertThat(knee.left().value()).isLessThan(0.5);
        });
    }

    @Test
    void lentStorageTakesFramesAndProcessorsOfItsLender() {
        var lender = Installation.of("B", 20_000).guest("b", 15_000, Installation.uniform(15_000, 10)).volumes(1)
                .processors(ProcessorSpec.idle(2));
        var borrower = Installation.of("A", 5000).remote("B", "L", 4000).volumes(1)
                .link(new LinkSpec.Interconnect("L", new TreeSet<>(Set.of("A", "B")), Rate.ofGigabitsPerSecond(10),
                        Optional.empty(), SimTime.ZERO, OptionalInt.empty()))
                .guest("a", 10_000, Installation.uniform(10_000, 20_000)).and(lender).solve();

        var host = borrower.host("A").orElseThrow();
        var other = borrower.host("B").orElseThrow();
        assertThat(host.borrowed()).isEqualTo(other.lent());
        assertThat(host.borrowed().getFirst().used()).isEqualTo(new Pages(4000));
        assertThat(other.frames().lent()).isEqualTo(new Pages(4000));
        assertThat(other.processors().paging().value()).isPositive();
        // 15 us of processor, 30 us round trip, 4096 bytes at 0.9 of 1.25 GB/s, and hardly a queue.
        assertThat(host.tier(TierKind.REMOTE).orElseThrow().response().seconds()).isBetween(48.6e-6, 52e-6);
    }

    @Test
    void processorsThatMovePagesAreNotThereForGuests() {
        var plenty = Installation.of(5000).xstore(10_000).processors(new ProcessorSpec(4, Ratio.ZERO))
                .guests(4, 3000, Installation.uniform(3000, 40_000)).solved();
        var few = Installation.of(5000).xstore(10_000).processors(new ProcessorSpec(1, Ratio.ZERO))
                .guests(4, 3000, Installation.uniform(3000, 40_000)).solved();

        assertThat(few.processors().busy().orElseThrow().value()).isCloseTo(1, within(1e-6));
        assertThat(few.guests().getFirst().speed()).isLessThan(plenty.guests().getFirst().speed());
        assertThat(few.findings()).extracting(f -> f.code()).contains(FindingCode.PAGING_TAKES_PROCESSORS);
    }

    @Test
    void aBalloonTakesWhatIsColdAndSwapTakesAnything() {
        var cold = Installation.of(20_000).hypervisor(HypervisorSpec.Kind.VSPHERE).volumes(1)
                .guests(2, 15_000, Installation.uniform(5000, 100)).solved();
        var swaps = Installation.of(9000).hypervisor(HypervisorSpec.Kind.VSPHERE).volumes(1)
                .guests(2, 15_000, Installation.uniform(15_000, 100)).solved();

        assertThat(cold.guests().getFirst().in(TierKind.BALLOON).count()).isPositive();
        assertThat(cold.guests().getFirst().hitRatio()).isEqualTo(Ratio.ONE);
        // 65 % of 15,000 pages at most in the balloon.
        assertThat(swaps.guests().getFirst().in(TierKind.BALLOON)).isEqualTo(new Pages(9750));
        assertThat(swaps.guests().getFirst().in(TierKind.COMPRESSED).count()).isPositive();
    }

    @Test
    void contradictionsAreFound() {
        var spec = new PagingSpec(Installation.of(100).spec().installation(), Map.of("nobody", ResidencySpec.NONE),
                Map.of("nowhere", new ReplacementPolicy.Clock()), Installation.BARE);

        assertThat(Paging.check(spec)).extracting(p -> p.code()).containsExactly(ScenarioProblemCode.UNKNOWN_GUEST,
                ScenarioProblemCode.UNKNOWN_HOST);
        assertThatThrownBy(() -> Paging.solve(spec, RunMonitor.NONE)).isInstanceOf(InvalidScenarioException.class);
        assertThatThrownBy(() -> Paging.solveHost(Installation.of(100).spec(), "nowhere", RunMonitor.NONE))
                .isInstanceOf(InvalidScenarioException.class);
    }

    @Test
    void nonsenseIsRefusedByTheNameOfItsField() {
        assertThat(fieldOf(() -> ResidencySpec.NONE.withShared(new Ratio(1.1)))).isEqualTo("ResidencySpec.sharedShare");
        assertThat(fieldOf(() -> ResidencySpec.NONE.withOutstandingFaults(0)))
                .isEqualTo("ResidencySpec.outstandingFaults");
        assertThat(fieldOf(() -> new ReplacementPolicy.AgeList(new Ratio(0.6), Ratio.ZERO, true, true)))
                .isEqualTo("AgeList.trialShare");
        assertThat(fieldOf(() -> new Change.WorkingSet("H", Optional.empty(), Ratio.ZERO)))
                .isEqualTo("WorkingSet.factor");
        assertThat(fieldOf(() -> new Change.CentralSize("nowhere", Bytes.ofGiB(1)).apply(Installation.of(1).spec())))
                .isEqualTo("Change.host");
        assertThat(fieldOf(() -> new KneeQuery.Storage("H", KneeQuery.Level.CENTRAL, Bytes.ofGiB(2), Bytes.ofGiB(1),
                3))).isEqualTo("Storage.least");
    }

    private static String fieldOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable nonsense) {
        return catchThrowableOfType(InvalidValueException.class, nonsense).field();
    }

    @Test
    void whoWantsNoMoreIsHeard() {
        var canceled = new RunMonitor() {
            @Override
            public void begin(long totalWork) {
                // not of interest here
            }

            @Override
            public void worked(long work) {
                // not of interest here
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };

        assertThatThrownBy(() -> Paging.solve(Installation.of(100).spec(), canceled))
                .isInstanceOf(CanceledException.class);
    }

    @Test
    void whatHostsShareIsToldAsAWholeToEachOfThem() {
        // A has no frames for 6000 pages, B for none: all of the store is A's, and B sees how full it is.
        var store = List.of(Installation.volume("shared", 9000, 0.5e-3));
        var crowded = Installation.of("A", 4000).volumes(store).guest("GA", 10_000, Installation.uniform(10_000, 1));
        var roomy = Installation.of("B", 4000).volumes(store).guest("GB", 3000, Installation.uniform(3000, 1));

        var result = roomy.and(crowded).solve();

        var other = result.host("B").orElseThrow().tier(TierKind.DASD).orElseThrow();
        assertThat(other.capacity()).isEqualTo(Pages.ZERO);
        assertThat(other.shared()).hasValue(new SharedStore(List.of("A"), new Pages(9000), new Pages(6000)));
        assertThat(other.whole()).isEqualTo(new Pages(9000));
        assertThat(other.fill().orElseThrow().value()).isCloseTo(2.0 / 3, within(1e-9));
        var full = result.host("A").orElseThrow().tier(TierKind.DASD).orElseThrow();
        assertThat(full.used()).isEqualTo(new Pages(6000));
        assertThat(full.fill()).isEqualTo(other.fill());
    }

    @Test
    void aTierOfOneHostIsSharedWithNobody() {
        var host = Installation.of(4000).xstore(3000).volumes(1)
                .guest("G", 10_000, Installation.uniform(10_000, 1)).solved();

        assertThat(host.tiers()).allSatisfy(t -> assertThat(t.shared()).isEmpty());
        assertThat(host.tier(TierKind.XSTORE).orElseThrow().fill()).hasValue(Ratio.ONE);
    }

    @Test
    void theAssumptionsThatWereAskedForAreTold() {
        var without = Installation.of(4000).assuming(AssumptionKey.DASD_SERVICE, 0.002).volumes(1)
                .guest("G", 10_000, Installation.uniform(10_000, 100));
        var with = Installation.of(4000).xstore(3000).guest("G", 10_000, Installation.uniform(10_000, 100));

        assertThat(assumptions(without)).extracting(AssumptionInForce::key).isSorted().doesNotHaveDuplicates()
                .contains(AssumptionKey.CP_FIXED, AssumptionKey.DASD_READ_BLOCK, AssumptionKey.PAGING_IO_CPU)
                .doesNotContain(AssumptionKey.XSTORE_MOVE, AssumptionKey.REMOTE_CPU, AssumptionKey.REORDER_STALL);
        assertThat(assumptions(with)).extracting(AssumptionInForce::key).contains(AssumptionKey.XSTORE_MOVE);
    }

    @Test
    void anAssumptionIsToldWithItsValueInForce() {
        var installation = Installation.of(4000).xstore(3000).assuming(AssumptionKey.XSTORE_MOVE, 5e-6)
                .guest("G", 10_000, Installation.uniform(10_000, 100));

        assertThat(assumptions(installation)).contains(new AssumptionInForce(AssumptionKey.XSTORE_MOVE, 5e-6, true),
                new AssumptionInForce(AssumptionKey.VOLUME_BUSY, AssumptionKey.VOLUME_BUSY.defaultValue(), false));
    }

    private static List<AssumptionInForce> assumptions(Installation installation) {
        return Paging.solve(installation.spec(), RunMonitor.NONE).assumptions();
    }
}
