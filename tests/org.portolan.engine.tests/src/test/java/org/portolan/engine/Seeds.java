/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/** Properties over many seeds in one test: a failure names its seed. */
public final class Seeds {

    private Seeds() {
    }

    /** Asserts for the seeds from 0 on. */
    public static void forEach(int count, LongConsumer assertion) {
        LongStream.range(0, count).forEach(seed -> {
            try {
                assertion.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        });
    }
}
