/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SplittableRandom;

import org.portolan.engine.RunMonitor;

/** Short traces for tests. */
final class Traces {

    private Traces() {
    }

    /** Pages are letters, a page with a ! behind it is written: "a b! a". */
    static long[] of(String references) {
        return Arrays.stream(references.split(" +")).filter(word -> !word.isEmpty())
                .mapToLong(word -> Reference.of(word.charAt(0) - 'a', word.endsWith("!"))).toArray();
    }

    /** A trace of some hundred references to few pages, of which some are popular, with writes and sweeps. */
    static long[] random(long seed) {
        var random = new SplittableRandom(seed);
        int pages = random.nextInt(1, 60);
        int size = random.nextInt(0, 700);
        var trace = new long[size];
        for (int i = 0; i < size; i++) {
            boolean sweep = i / 100 % 3 == 2;
            int page = sweep ? i % pages : (int) (pages * Math.pow(random.nextDouble(), 3));
            trace[i] = Reference.of(page, random.nextInt(4) == 0);
        }
        return trace;
    }

    /** A source of these references, which fills blocks only in part now and then. */
    static ReferenceSource source(long... references) {
        return new ReferenceSource() {
            private int at;

            @Override
            public int next(long[] block) {
                int left = references.length - at;
                int count = Math.min(left, at % 2 == 0 ? Math.min(37, block.length) : block.length);
                System.arraycopy(references, at, block, 0, count);
                at += count;
                return count;
            }

            @Override
            public OptionalLong size() {
                return OptionalLong.of(references.length);
            }
        };
    }

    static <R> R measure(Measurement<R> measurement, long... references) {
        return TracePass.measure(source(references), measurement, RunMonitor.NONE);
    }

    static HierarchyCounts replay(ReplayPolicy policy, HierarchySizes sizes, long... references) {
        return measure(Replay.of(ReplaySpec.of(policy, sizes)), references).only();
    }
}
