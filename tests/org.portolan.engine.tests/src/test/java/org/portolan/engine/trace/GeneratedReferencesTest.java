/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.problem.InvalidValueException;

/** Made-up references follow their laws. */
class GeneratedReferencesTest {

    private static final int MANY = 400_000;

    private static long[] take(PagePattern pattern, double writeShare, int size, long seed) {
        var references = new long[size + 1];
        int count = GeneratedReferences.of(pattern, writeShare, size, seed).next(references);
        return Arrays.copyOf(references, count);
    }

    private static long[] pages(PagePattern pattern, int size) {
        return Arrays.stream(take(pattern, 0, size, 7)).map(Reference::page).toArray();
    }

    @Test
    void chanceIsXoshiro256PlusPlus() {
        // First numbers of the authors' program for the state 1, 2, 3, 4.
        var chance = new Chance(1, 2, 3, 4);

        assertThat(new long[] {chance.bits(), chance.bits(), chance.bits(), chance.bits(), chance.bits()})
                .containsExactly(41943041L, 58720359L, 3588806011781223L, 3591011842654386L,
                        Long.parseUnsignedLong("9228616714210784205"));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "10, 0.3", "10, 0.8", "10, 1", "10, 1.2", "7, 3", "1000, 0.99", "1000, 1.000000001"})
    void zipfIsInProportionToThePowerOfTheRank(int pages, double skew) {
        var weights = IntStream.rangeClosed(1, pages).mapToDouble(k -> Math.pow(k, -skew)).toArray();
        double sum = Arrays.stream(weights).sum();
        var counts = new int[pages];

        for (long page : pages(new PagePattern.Zipf(pages, skew), MANY)) {
            counts[(int) page]++;
        }

        double chiSquare = 0;
        for (int i = 0; i < pages; i++) {
            double expected = MANY * weights[i] / sum;
            chiSquare += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        // mean n - 1, standard deviation sqrt(2 (n - 1)): five of them
        assertThat(chiSquare).isLessThan(pages - 1 + 5 * Math.sqrt(2.0 * (pages - 1)));
    }

    @Test
    void uniformReachesAllPagesAlike() {
        var counts = new int[10];

        for (long page : pages(new PagePattern.Uniform(10), MANY)) {
            counts[(int) page]++;
        }

        // 40,000 each, standard deviation 190
        assertThat(Arrays.stream(counts)).allSatisfy(count -> assertThat(count).isCloseTo(40_000, within(950)));
    }

    @Test
    void aSweepBeginsAnewAtItsEnd() {
        assertThat(pages(new PagePattern.Sequential(3), 7)).containsExactly(0, 1, 2, 0, 1, 2, 0);
    }

    @Test
    void guestsOfAMixHavePagesOfTheirOwnAndTheirShareOfTheReferences() {
        var mix = new PagePattern.Mix(List.of(new PagePattern.Part(new PagePattern.Uniform(5), 3),
                new PagePattern.Part(new PagePattern.Sequential(2), 1)));

        var pages = pages(mix, MANY);

        assertThat(mix.pages()).isEqualTo(7);
        assertThat(Arrays.stream(pages).distinct().sorted()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
        // a quarter, standard deviation 274
        assertThat((int) Arrays.stream(pages).filter(page -> page >= 5).count()).isCloseTo(100_000, within(1_370));
        assertThat(Arrays.stream(pages).filter(page -> page >= 5).limit(4)).containsExactly(5L, 6L, 5L, 6L);
    }

    @Test
    void aShareOfThemWrites() {
        var references = take(new PagePattern.Uniform(10), 0.25, MANY, 7);

        assertThat((int) Arrays.stream(references).filter(Reference::isWrite).count()).isCloseTo(100_000,
                within(1_370));
        assertThat(Arrays.stream(take(new PagePattern.Uniform(10), 0, 1000, 7))).noneMatch(Reference::isWrite);
        assertThat(Arrays.stream(take(new PagePattern.Uniform(10), 1, 1000, 7))).allMatch(Reference::isWrite);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE})
    void aSeedGivesTheSameReferencesAgain(long seed) {
        var zipf = new PagePattern.Zipf(1L << 40, 0.9);

        assertThat(take(zipf, 0.5, 1000, seed)).isEqualTo(take(zipf, 0.5, 1000, seed))
                .isNotEqualTo(take(zipf, 0.5, 1000, seed + 1));
    }

    @Test
    void theyEndAndStayAtTheEnd() {
        var source = GeneratedReferences.of(new PagePattern.Uniform(10), 0, 5, 1);

        assertThat(source.size()).hasValue(5);
        assertThat(source.next(new long[3])).isEqualTo(3);
        assertThat(source.next(new long[3])).isEqualTo(2);
        assertThat(source.next(new long[3])).isZero();
        assertThat(source.next(new long[3])).isZero();
    }

    @Test
    void patternsOutsideTheirRangesAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new PagePattern.Uniform(0));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new PagePattern.Zipf(10, 0));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new PagePattern.Mix(List.of()));
        var largest = new PagePattern.Part(new PagePattern.Uniform(PagePattern.MOST_PAGES), 1);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PagePattern.Mix(List.of(largest, largest)));
    }
}
