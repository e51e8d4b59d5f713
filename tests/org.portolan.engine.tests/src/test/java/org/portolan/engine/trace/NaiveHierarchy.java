/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Storage written down as it is told: lists of pages, each with the oldest first, of which the oldest goes on to the
 * next when there are too many. LRU: the lists are tiers, and a hit in the first makes a page the youngest. CP: the
 * first three are valid, on trial and on the age list, and a hit in the first does nothing.
 */
final class NaiveHierarchy {

    private final int[] capacities;
    private final boolean hitsReorder;
    private final boolean keepSlot;
    /** List at whose entry changed pages are written; the last is paging DASD. */
    private final Set<Integer> writing;
    private final List<LinkedHashSet<Long>> lists = new ArrayList<>();
    private final Set<Long> unsaved = new HashSet<>();
    private final Set<Long> seen = new HashSet<>();
    final long[] hits;
    final long[] demotions;
    final long[] written;
    long firstTouches;
    long pageIns;

    NaiveHierarchy(boolean hitsReorder, boolean keepSlot, Set<Integer> writing, int... capacities) {
        this.capacities = capacities;
        this.hitsReorder = hitsReorder;
        this.keepSlot = keepSlot;
        this.writing = writing;
        hits = new long[capacities.length];
        demotions = new long[capacities.length];
        written = new long[capacities.length + 1];
        for (int i = 0; i <= capacities.length; i++) {
            lists.add(new LinkedHashSet<>());
        }
    }

    NaiveHierarchy touch(long... references) {
        for (long reference : references) {
            touch(Reference.page(reference), Reference.isWrite(reference));
        }
        return this;
    }

    private void touch(long page, boolean write) {
        int list = find(page);
        if (list < 0) {
            firstTouches++;
            unsaved.add(page);
        } else if (list == capacities.length) {
            pageIns++;
            if (!keepSlot) {
                unsaved.add(page);
            }
        } else {
            hits[list]++;
        }
        if (list != 0 || hitsReorder) {
            bringIn(page);
        }
        if (write) {
            unsaved.add(page);
        }
    }

    private int find(long page) {
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).contains(page)) {
                return i;
            }
        }
        return -1;
    }

    private void bringIn(Long page) {
        lists.forEach(list -> list.remove(page));
        lists.get(0).add(page);
        for (int i = 0; i < capacities.length && lists.get(i).size() > capacities[i]; i++) {
            var oldest = lists.get(i).getFirst();
            lists.get(i).remove(oldest);
            lists.get(i + 1).add(oldest);
            demotions[i]++;
            if (writing.contains(i + 1) && unsaved.remove(oldest)) {
                written[i + 1]++;
            }
        }
        seen.add(page);
    }

    long pages(int list) {
        return lists.get(list).size();
    }

    long distinctPages() {
        return seen.size();
    }
}
