/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.portolan.engine.trace.Traces.of;
import static org.portolan.engine.trace.Traces.replay;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.trace.HierarchyCounts.TierCounts;

/** Replay by hand: every trace here can be followed on paper. */
class ReplayTest {

    private static final ReplayPolicy LRU = new ReplayPolicy.Lru();
    private static final ReplayPolicy CLOCK = new ReplayPolicy.Clock();

    // LRU

    @Test
    void thePageThatWasUsedLongestAgoLeaves() {
        // c pushes b out, as a was used after it; b comes back and pushes a out.
        var counts = replay(LRU, HierarchySizes.of(2), of("a b a c b"));

        assertThat(counts.tiers()).containsExactly(new TierCounts(1, 2, 2));
        assertThat(counts.firstTouches()).isEqualTo(3);
        assertThat(counts.pageIns()).isEqualTo(1);
        assertThat(counts.misses()).isEqualTo(4);
        assertThat(counts.missRatio()).isEqualTo(0.8);
    }

    @Test
    void aSweepOverOnePageMoreThanThereAreFramesMissesAlways() {
        assertThat(replay(LRU, HierarchySizes.of(3), of("a b c d a b c d")).misses()).isEqualTo(8);
        assertThat(replay(LRU, HierarchySizes.of(4), of("a b c d a b c d")).misses()).isEqualTo(4);
    }

    @Test
    void aPageFoundInALowerTierChangesPlacesWithTheOldestAboveIt() {
        // Central 1, XSTORE 1: b sends a to XSTORE; a comes back and sends b there; c sends a there, and b to DASD.
        var counts = replay(LRU, HierarchySizes.of(1, 1), of("a b a c b"));

        assertThat(counts.tiers()).containsExactly(new TierCounts(0, 4, 1), new TierCounts(1, 2, 1));
        assertThat(counts.firstTouches()).isEqualTo(3);
        assertThat(counts.pageIns()).isEqualTo(1);
    }

    @Test
    void fourTiersHoldWhatOneOfTheirSizeHolds() {
        var trace = of("a b c d e a e d c b a b c d e f a");

        var four = replay(LRU, HierarchySizes.of(1, 1, 2, 1), trace);
        var one = replay(LRU, HierarchySizes.of(5), trace);

        assertThat(four.misses()).isEqualTo(one.misses());
        assertThat(four.pageOuts()).isEqualTo(one.pageOuts());
    }

    @Test
    void onlyPagesWithoutAValidSlotAreWritten() {
        // One frame. a is written when b comes, for the first time; read back and unchanged it is not written again;
        // then it is changed, and is.
        assertThat(replay(LRU, HierarchySizes.of(1), of("a b a b")).pageOuts()).isEqualTo(2);
        assertThat(replay(LRU, HierarchySizes.of(1), of("a b a! b")).pageOuts()).isEqualTo(3);
    }

    @Test
    void withoutKeepSlotEveryPageIsWrittenAsItLeaves() {
        var spec = new ReplaySpec(LRU, List.of(HierarchySizes.of(1)), false, ReplaySpec.DEFAULT_MAX_PAGES);

        var counts = Traces.measure(Replay.of(spec), of("a b a b a b")).only();

        assertThat(counts.pageOuts()).isEqualTo(5);
    }

    @Test
    void aPageIsChangedInOneSizeAndCleanInAnother() {
        // With one frame a is written as b comes, and again as b comes once more. With two it never leaves.
        var spec = ReplaySpec.of(LRU, HierarchySizes.of(2), HierarchySizes.of(1));

        var result = Traces.measure(Replay.of(spec), of("a! b a! b"));

        assertThat(result.hierarchies()).extracting(HierarchyCounts::pageOuts).containsExactly(0L, 3L);
        assertThat(result.distinctPages()).isEqualTo(new Pages(2));
    }

    // CLOCK

    @Test
    void theHandSparesWhatWasUsedSinceItCameBy() {
        // d clears all bits and takes a's frame. b is used; e finds b used, and takes c's frame. So b is still there.
        var counts = replay(CLOCK, HierarchySizes.of(3), of("a b c d b e b"));

        assertThat(counts.tiers().getFirst().hits()).isEqualTo(2);
        assertThat(counts.misses()).isEqualTo(5);
    }

    @Test
    void whatTheHandTakesGoesToTheNextTier() {
        // Two frames, one block: c clears both and takes a, which is found in XSTORE. It comes back, and as c is used and
        // b not, it takes b's frame.
        var counts = replay(CLOCK, HierarchySizes.of(2, 1), of("a b c a b"));

        assertThat(counts.tiers().get(1).hits()).isEqualTo(2);
        assertThat(counts.pageIns()).isZero();
        assertThat(counts.pageOuts()).isZero();
    }

    // CP: with 10 frames 6 are valid, 2 on trial, 2 on the age list

    private static ReplayPolicy cp(boolean earlyWrites) {
        return new ReplayPolicy.Cp(0.2, 0.2, earlyWrites);
    }

    @Test
    void aTouchOfAValidPageDoesNotChangeItsTurn() {
        // a was touched a second time, but all the same is the first to be put on trial as g comes.
        var counts = replay(cp(true), HierarchySizes.of(10), of("a b c d e f a g a"));

        assertThat(counts.trialRevalidations()).isEqualTo(1);
        assertThat(counts.ageListRevalidations()).isZero();
        assertThat(counts.tiers().getFirst().hits()).isEqualTo(2);
    }

    @Test
    void whoIsNotTouchedOnTrialComesToTheAgeListAndIsWrittenThere() {
        // The ninth page, i, sends a to the age list, where it is written though frames are free; a touch takes it back,
        // and g, h, i and it are the youngest of the valid, so that d now comes on trial and b and then c to the age list.
        var counts = replay(cp(true), HierarchySizes.of(10), of("a b c d e f g h i a"));

        assertThat(counts.ageListRevalidations()).isEqualTo(1);
        assertThat(counts.earlyWrites()).isEqualTo(2);
        assertThat(counts.pageOuts()).isEqualTo(2);
        assertThat(counts.tiers()).containsExactly(new TierCounts(1, 0, 9));
    }

    @Test
    void withEarlyWritesNobodyWaitsForOne() {
        var trace = of("a b c d e f g h i j k l");

        var early = replay(cp(true), HierarchySizes.of(10), trace);
        var late = replay(cp(false), HierarchySizes.of(10), trace);

        // a and b have left, c and d are on the age list
        assertThat(early.earlyWrites()).isEqualTo(4);
        assertThat(early.pageOuts()).isEqualTo(4);
        assertThat(late.earlyWrites()).isZero();
        assertThat(late.pageOuts()).isEqualTo(2);
    }

    @Test
    void aPageThatIsChangedAfterItsEarlyWriteIsWrittenAgain() {
        // a is written early as i comes, changed, and comes to the age list again when eight more have come.
        var counts = replay(cp(true), HierarchySizes.of(10), of("a b c d e f g h i a! j k l m n o p q"));

        // all but the eight youngest: i, a and the rest of 17 pages were written once, a twice
        assertThat(counts.earlyWrites()).isEqualTo(10);
    }

    @Test
    void nothingIsWrittenEarlyWhereXstoreIsTheNextTier() {
        var counts = replay(cp(true), HierarchySizes.of(10, 2), of("a b c d e f g h i j k l m"));

        assertThat(counts.earlyWrites()).isZero();
        assertThat(counts.pageOuts()).isEqualTo(1);
        assertThat(counts.tiers()).containsExactly(new TierCounts(0, 3, 10), new TierCounts(0, 1, 2));
    }

    @Test
    void withoutTrialAndAgeListItIsFirstInFirstOut() {
        var fifo = new ReplayPolicy.Cp(0, 0, true);

        // Belady's anomaly, known from the textbooks: four frames miss more often than three
        var trace = of("a b c d a b e a b c d e");
        assertThat(replay(fifo, HierarchySizes.of(3), trace).misses()).isEqualTo(9);
        assertThat(replay(fifo, HierarchySizes.of(4), trace).misses()).isEqualTo(10);
    }

    @Test
    void itsDefaultsAreThoseOfTheAssumptions() {
        assertThat(ReplayPolicy.Cp.of(Assumptions.DEFAULTS)).isEqualTo(new ReplayPolicy.Cp(0.1, 0.02, true));
    }

    // Bounds

    @Test
    void anEmptyTraceCountsNothing() {
        var counts = replay(LRU, HierarchySizes.of(3), of(""));

        assertThat(counts.references()).isZero();
        assertThat(counts.missRatio()).isZero();
        assertThat(counts.tiers()).containsExactly(new TierCounts(0, 0, 0));
    }

    @Test
    void pagesMayHaveAnyNumbers() {
        long[] trace = {Reference.of(Reference.MAX_PAGE, true), Reference.of(0, false),
                Reference.of(1L << 32, false), Reference.of(Reference.MAX_PAGE, false)};

        var counts = replay(LRU, HierarchySizes.of(2), trace);

        assertThat(counts.firstTouches()).isEqualTo(3);
        assertThat(counts.pageIns()).isEqualTo(1);
    }

    @Test
    void moreDistinctPagesThanAllowedAreRefused() {
        var spec = new ReplaySpec(LRU, List.of(HierarchySizes.of(1)), true, new Pages(2));

        assertThat(Traces.measure(Replay.of(spec), of("a b a b")).distinctPages()).isEqualTo(new Pages(2));
        assertThatExceptionOfType(TooManyPagesException.class)
                .isThrownBy(() -> Traces.measure(Replay.of(spec), of("a b c")))
                .satisfies(e -> assertThat(e.limit()).isEqualTo(new Pages(2)))
                .satisfies(e -> assertThat(e.references()).isEqualTo(3));
    }

    @Test
    void storageLargerThanTheTraceCostsNoMemory() {
        assertThat(replay(LRU, HierarchySizes.of(1 << 30), of("a b a")).misses()).isEqualTo(2);
        assertThat(replay(CLOCK, HierarchySizes.of(1 << 30), of("a b a")).misses()).isEqualTo(2);
        assertThat(replay(cp(true), HierarchySizes.of(1 << 30), of("a b a")).misses()).isEqualTo(2);
    }

    @Test
    void theMonitorIsToldOfEveryReferenceAndMayStop() {
        var monitor = new CountingMonitor(Long.MAX_VALUE);
        var impatient = new CountingMonitor(100);
        var measurement = StackDistances.exact();

        TracePass.measure(GeneratedReferences.of(new PagePattern.Uniform(9), 0, 10_000, 1), measurement, monitor);

        assertThat(monitor.total).isEqualTo(10_000);
        assertThat(monitor.done).isEqualTo(10_000);
        assertThatExceptionOfType(CanceledException.class).isThrownBy(() -> TracePass
                .measure(GeneratedReferences.of(new PagePattern.Uniform(9), 0, 10_000, 1), StackDistances.exact(),
                        impatient));
        assertThat(impatient.done).isBetween(100L, 9_999L);
    }

    @Test
    void severalMeasurementsShareAPass() {
        var replay = Replay.of(ReplaySpec.of(LRU, HierarchySizes.of(2)));
        var distances = StackDistances.exact();

        long references = TracePass.read(Traces.source(of("a b a c b")), List.of(replay, distances), RunMonitor.NONE);

        assertThat(references).isEqualTo(5);
        assertThat(distances.result().missRatio(new Pages(2))).isEqualTo(replay.result().only().missRatio());
    }

    @Test
    void sizesOutsideTheirRangesAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> HierarchySizes.of());
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> HierarchySizes.of(1, 0));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> HierarchySizes.of(1, 1, 1, 1, 1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> HierarchySizes.of(1 << 30, 1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ReplaySpec.of(LRU));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ReplayPolicy.Cp(0.6, 0.6, true));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ReplayPolicy.Cp(Double.NaN, 0, true));
    }

    /** Counts, and stops after so many. */
    private static final class CountingMonitor implements RunMonitor {
        private final long patience;
        private long total;
        private long done;

        CountingMonitor(long patience) {
            this.patience = patience;
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
            return done >= patience;
        }
    }
}
