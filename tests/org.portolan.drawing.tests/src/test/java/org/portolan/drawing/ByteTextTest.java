/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteTextTest {

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1, 1 B", "1023, 1023 B", "1024, 1 KiB", "1536, 1.5 KiB", "4294967296, 4 GiB",
            "1649267441664, 1.5 TiB", "227633266688, 212 GiB", "1073741823, 1 GiB", "9223372036854775807, 8 EiB"})
    void usesTheLargestUnitThatLeavesAWholeNumber(long bytes, String expected) {
        assertThat(ByteText.of(bytes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"193273528320, 274877906944, 180 of 256 GiB", "536870912, 68719476736, 0.5 of 64 GiB",
            "274877906944, 137438953472, 256 of 128 GiB", "0, 0, 0 of 0 B"})
    void bothAmountsAreInTheUnitOfTheWhole(long part, long whole, String expected) {
        assertThat(ByteText.of(part, whole)).isEqualTo(expected);
    }
}
