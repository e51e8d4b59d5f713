/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void splitsInProportionToTheWeights() {
        assertThat(Apportionment.split(30, new long[] {10, 20, 30})).containsExactly(5, 10, 15);
    }

    @Test
    void givesWhatRoundingLeavesToTheFirstThatHaveRoom() {
        // 10/3 each is 3 and a third: 9 are given, the tenth goes to the first
        assertThat(Apportionment.split(10, new long[] {5, 5, 5})).containsExactly(4, 3, 3);
    }

    @Test
    void givesAllWhenAllIsAsked() {
        assertThat(Apportionment.split(6, new long[] {1, 2, 3})).containsExactly(1, 2, 3);
    }

    @Test
    void splitsNothingAmongNobody() {
        assertThat(Apportionment.split(0, new long[0])).isEmpty();
        assertThat(Apportionment.split(0, new long[] {0, 0})).containsExactly(0, 0);
    }

    @Test
    void refusesMoreThanThereIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.split(7, new long[] {1, 2, 3}));
    }

    @Test
    void neverLosesNorInventsNorExceedsAWeight() {
        var random = new Random(20261123);
        for (int round = 0; round < 500; round++) {
            var weights = random.longs(1 + random.nextInt(20), 0, 1L << random.nextInt(1, 45)).toArray();
            long sum = Arrays.stream(weights).sum();
            long total = sum == 0 ? 0 : random.nextLong(sum + 1);

            var parts = Apportionment.split(total, weights);

            assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
            for (int i = 0; i < parts.length; i++) {
                assertThat(parts[i]).isBetween(0L, weights[i]);
            }
        }
    }
}
