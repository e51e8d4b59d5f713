/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

/**
 * Stack distances of the references to sampled pages, scaled to all. A reference whose page is sampled at rate R stands
 * for 1/R references, and a distance of k other sampled pages for one of k/R pages.
 * <p>
 * Misses are set in proportion to all references of the trace, not to those that were expected from the sample: what
 * the popular pages bring into the sample, or fail to, are hits at nearly every size. This is SHARDS' adjustment.
 */
final class SampledDistances implements Measurement<MissRatioCurve> {

    /** Independent parts of the sample, from whose spread the error is estimated. */
    private static final int GROUPS = 32;

    private final Sample sample;
    private final LastUses uses = new LastUses();
    /** References that the sampled ones stand for, by group and bucket of distance; the last for first touches. */
    private final double[][] weights = new double[GROUPS][];
    private int[] picked = {};
    private long references;

    SampledDistances(Samples samples) {
        sample = new Sample(samples);
        for (int i = 0; i < GROUPS; i++) {
            weights[i] = new double[BUCKETS + 1];
        }
    }

    /** Distances are at most those of 2^46 pages. */
    private static final int BUCKETS = Buckets.of(1L << 46);

    @Override
    public void accept(long[] block, int count) {
        if (picked.length < count) {
            picked = new int[count];
        }
        int taken = sample.pick(block, count, picked);
        for (int i = 0; i < taken; i++) {
            take(Reference.page(block[picked[i]]));
        }
        references += count;
    }

    private void take(long page) {
        if (!sample.contains(page)) {
            return;
        }
        int number = sample.number(page);
        uses.reach(number + 1);
        int distance = uses.use(number);
        int bucket = distance == LastUses.NEVER ? BUCKETS
                : Buckets.of((long) (distance / sample.rate()));
        weights[(int) (Hash.mix(page) & GROUPS - 1)][bucket] += 1 / sample.rate();
        while (sample.isFull()) {
            uses.forget(sample.drop());
        }
    }

    @Override
    public MissRatioCurve result() {
        return new SampledCurve(weights, references, sample.rate(), Math.round(sample.size() / sample.rate())).curve();
    }
}
