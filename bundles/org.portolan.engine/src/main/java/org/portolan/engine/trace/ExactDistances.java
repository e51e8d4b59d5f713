/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;

/** Stack distances of all references. */
final class ExactDistances implements Measurement<MissRatioCurve> {

    private final Pages maxPages;
    private final PageNumbers numbers = new PageNumbers();
    private final LastUses uses = new LastUses();
    /** References by the number of other pages since the last to the same. */
    private long[] distances = {};
    private int[] numbered = {};
    private long references;

    ExactDistances(Pages maxPages) {
        this.maxPages = maxPages;
        Require.within("StackDistances.maxPages", maxPages.count(), 1, ReplaySpec.MOST_PAGES.count());
    }

    @Override
    public void accept(long[] block, int count) {
        if (numbered.length < count) {
            numbered = new int[count];
        }
        numbers.number(block, count, numbered, uses.pages());
        uses.reach(numbers.end());
        for (int i = 0; i < count; i++) {
            int distance = uses.use(numbered[i] >>> 1);
            if (distance >= distances.length) {
                distances = Arrays.copyOf(distances, Math.max(uses.pages(), 2 * distances.length));
            }
            if (distance != LastUses.NEVER) {
                distances[distance]++;
            }
        }
        references += count;
        if (uses.pages() > maxPages.count()) {
            throw new TooManyPagesException(maxPages, references);
        }
    }

    @Override
    public MissRatioCurve result() {
        int steps = 1 + (int) Arrays.stream(distances).filter(count -> count > 0).count();
        var sizes = new long[steps];
        var missRatios = new double[steps];
        missRatios[0] = references == 0 ? 0 : 1;
        long misses = references;
        int step = 1;
        for (int distance = 0; step < steps; distance++) {
            if (distances[distance] > 0) {
                misses -= distances[distance];
                sizes[step] = distance + 1;
                missRatios[step++] = (double) misses / references;
            }
        }
        return new MissRatioCurve(references, new Pages(uses.pages()), sizes, missRatios, new double[steps]);
    }
}
