/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packing of references. */
class ReferenceTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, (1L << 31) - 1, 1L << 32, (1L << 53) + 1, Reference.MAX_PAGE})
    void whatIsPackedComesOut(long page) {
        for (boolean write : new boolean[] {false, true}) {
            long reference = Reference.of(page, write);

            assertThat(Reference.page(reference)).isEqualTo(page);
            assertThat(Reference.isWrite(reference)).isEqualTo(write);
        }
    }
}
