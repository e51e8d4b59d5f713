/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CLOCK over one tier, written down as it is told. */
final class NaiveClock {

    private final int frames;
    private final List<Long> held = new ArrayList<>();
    private final Set<Long> used = new HashSet<>();
    private int hand;
    long misses;

    NaiveClock(int frames) {
        this.frames = frames;
    }

    NaiveClock touch(long... references) {
        for (long reference : references) {
            touch(Reference.page(reference));
        }
        return this;
    }

    private void touch(long page) {
        used.add(page);
        if (held.contains(page)) {
            return;
        }
        misses++;
        if (held.size() < frames) {
            held.add(page);
            return;
        }
        while (used.remove(held.get(hand))) {
            hand = (hand + 1) % frames;
        }
        held.set(hand, page);
        hand = (hand + 1) % frames;
    }
}
