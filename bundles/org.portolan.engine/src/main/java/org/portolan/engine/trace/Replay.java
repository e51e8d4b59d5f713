/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.quantity.Pages;

/**
 * Sends the references of a trace through storage hierarchies, page by page, and counts what happens.
 * <p>
 * The tiers are exclusive, as in CP: a page is in one of them or on paging DASD, or has never been there. A page that
 * is referenced below central storage moves up into it; the one that it displaces moves one tier down, and so on until
 * a tier has room. All tiers are empty at the begin.
 */
public final class Replay implements Measurement<ReplayResult> {

    private final Pages maxPages;
    private final Storage storage;
    private final PageNumbers numbers = new PageNumbers();
    private int[] numbered = {};
    private long references;

    private Replay(ReplaySpec spec) {
        maxPages = spec.maxPages();
        storage = switch (spec.policy()) {
            case ReplayPolicy.Lru lru -> new LruStorage(spec.hierarchies(), spec.keepSlot());
            case ReplayPolicy.Clock clock -> new SeparateStorages(
                    spec.hierarchies().stream().map(sizes -> new ClockStorage(sizes, spec.keepSlot())).toList());
            case ReplayPolicy.Cp cp -> new SeparateStorages(
                    spec.hierarchies().stream().map(sizes -> new CpStorage(sizes, cp, spec.keepSlot())).toList());
        };
    }

    /** A replay of all hierarchies of a specification in one pass. */
    public static Replay of(ReplaySpec spec) {
        return new Replay(spec);
    }

    @Override
    public void accept(long[] block, int count) {
        if (numbered.length < count) {
            numbered = new int[count];
        }
        numbers.number(block, count, numbered, storage.distinctPages());
        storage.reach(numbers.end());
        storage.touch(numbered, count);
        references += count;
        if (storage.distinctPages() > maxPages.count()) {
            throw new TooManyPagesException(maxPages, references);
        }
    }

    @Override
    public ReplayResult result() {
        return new ReplayResult(references, new Pages(storage.distinctPages()), storage.counts());
    }

    /** Several storages that see the same references. */
    private record SeparateStorages(List<? extends Storage> storages) implements Storage {

        @Override
        public void reach(int end) {
            storages.forEach(storage -> storage.reach(end));
        }

        @Override
        public void touch(int[] numbered, int count) {
            for (var storage : storages) {
                storage.touch(numbered, count);
            }
        }

        @Override
        public long distinctPages() {
            return storages.getFirst().distinctPages();
        }

        @Override
        public List<HierarchyCounts> counts() {
            var counts = new ArrayList<HierarchyCounts>();
            storages.forEach(storage -> counts.addAll(storage.counts()));
            return counts;
        }
    }
}
