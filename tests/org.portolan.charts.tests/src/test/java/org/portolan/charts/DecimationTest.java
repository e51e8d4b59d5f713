/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.TimeSeries;

class DecimationTest {

    @Test
    void aShortSeriesStaysAsItIs() {
        var series = new TimeSeries(new long[] {0, 5, 5, 9}, new long[] {1, 2, 3, 4});

        assertThat(Decimation.indexes(series, 4)).containsExactly(0, 1, 2, 3);
        assertThat(Decimation.indexes(TimeSeries.EMPTY, 4)).isEmpty();
    }

    @Test
    void endsAndExtremesSurvive() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var size = 1000 + random.nextInt(5000);
            var values = random.longs(size, 0, 1_000_000).toArray();
            var series = new TimeSeries(IntStream.range(0, size).asLongStream().toArray(), values);

            var kept = Decimation.indexes(series, 200);

            assertThat(kept).hasSizeLessThanOrEqualTo(200).isSorted().doesNotHaveDuplicates().contains(0, size - 1);
            assertThat(IntStream.of(kept).mapToLong(i -> values[i]).max())
                    .isEqualTo(java.util.Arrays.stream(values).max());
            assertThat(IntStream.of(kept).mapToLong(i -> values[i]).min())
                    .isEqualTo(java.util.Arrays.stream(values).min());
        }
    }

    @Test
    void valuesBetweenPointsLieOnTheLine() {
        var series = new TimeSeries(new long[] {10, 20, 20, 30}, new long[] {100, 0, 50, 40});

        assertThat(Interpolation.at(series, new SimTime(0))).isEqualTo(100);
        assertThat(Interpolation.at(series, new SimTime(15))).isEqualTo(50);
        assertThat(Interpolation.at(series, new SimTime(20))).as("after a jump").isEqualTo(50);
        assertThat(Interpolation.at(series, new SimTime(25))).isEqualTo(45);
        assertThat(Interpolation.at(series, new SimTime(99))).isEqualTo(40);
    }
}
