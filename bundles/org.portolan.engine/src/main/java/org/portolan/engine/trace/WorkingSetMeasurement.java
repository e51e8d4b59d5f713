/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;

/** Working sets of sampled pages, scaled to all. */
final class WorkingSetMeasurement implements Measurement<WorkingSets> {

    private final Sample sample;
    private final Pages maxPages;
    private final PageNumbers numbers = new PageNumbers();
    private final Gaps touched = new Gaps();
    private final Gaps written = new Gaps();
    /** Places in the block of the references that were picked, the references, and their pages by number. */
    private int[] picked = {};
    private long[] taken = {};
    private int[] numbered = {};
    private long references;

    WorkingSetMeasurement(double rate, Pages maxPages) {
        this.sample = new Sample(Samples.ofRate(rate));
        this.maxPages = maxPages;
        Require.within("WorkingSets.maxPages", maxPages.count(), 1, ReplaySpec.MOST_PAGES.count());
    }

    @Override
    public void accept(long[] block, int count) {
        if (picked.length < count) {
            picked = new int[count];
            taken = new long[count];
            numbered = new int[count];
        }
        int takenCount = sample.pick(block, count, picked);
        for (int i = 0; i < takenCount; i++) {
            taken[i] = block[picked[i]];
        }
        numbers.number(taken, takenCount, numbered, touched.pages());
        touched.reach(numbers.end());
        written.reach(numbers.end());
        for (int i = 0; i < takenCount; i++) {
            use(numbered[i], references + picked[i] + 1);
        }
        references += count;
        if (touched.pages() > maxPages.count()) {
            throw new TooManyPagesException(maxPages, references);
        }
    }

    private void use(int numbered, long time) {
        touched.use(numbered >>> 1, time);
        if ((numbered & 1) != 0) {
            written.use(numbered >>> 1, time);
        }
    }

    @Override
    public WorkingSets result() {
        return new WorkingSets(touched.curve(references, sample.rate()), written.curve(references, sample.rate()));
    }
}
