/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OneValueFitTest {

    private static final Interval RANGE = new Interval(-3, 7);

    @Test
    void theLeastOfASmoothErrorIsFound() {
        assertThat(OneValueFit.leastError(RANGE, x -> (x - 1.2345) * (x - 1.2345))).isCloseTo(1.2345, within(2e-3));
    }

    @Test
    void theMedianHasTheLeastMeanDistance() {
        // of 1, 2 and 6; the error has corners
        assertThat(OneValueFit.leastError(RANGE, x -> Math.abs(x - 1) + Math.abs(x - 2) + Math.abs(x - 6)))
                .isCloseTo(2, within(2e-3));
    }

    @Test
    void theLowerOfTwoValleysIsTaken() {
        // low places at -2, 1 deep, and at 5, 2 deep
        assertThat(OneValueFit.leastError(RANGE, x -> Math.min(Math.abs(x + 2) - 1, Math.abs(x - 5) - 2)))
                .isCloseTo(5, within(2e-3));
    }

    @Test
    void theEndsOfTheRangeAreIncluded() {
        assertThat(OneValueFit.leastError(RANGE, x -> x)).isEqualTo(-3);
        assertThat(OneValueFit.leastError(RANGE, x -> -x)).isEqualTo(7);
    }

    @Test
    void whatDoesNotMatterIsTheLeast() {
        assertThat(OneValueFit.leastError(RANGE, x -> 42)).isEqualTo(-3);
    }

    @Test
    void aRangeHasTwoEnds() {
        assertThatIllegalArgumentException().isThrownBy(() -> OneValueFit.leastError(new Interval(1, 1), x -> x));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneValueFit.leastError(new Interval(Double.NaN, 1), x -> x));
    }
}
