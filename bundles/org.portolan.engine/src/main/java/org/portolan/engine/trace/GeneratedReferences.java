/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.OptionalLong;

import org.portolan.engine.internal.Require;

/** References that are made up by a pattern. The same arguments give the same references. */
public final class GeneratedReferences implements ReferenceSource {

    private final PageChooser pages;
    private final Chance chance;
    private final double writeShare;
    private final long size;
    private long left;

    private GeneratedReferences(PagePattern pattern, double writeShare, long size, long seed) {
        this.chance = new Chance(seed);
        this.pages = PageChooser.of(pattern, chance);
        this.writeShare = Require.within("GeneratedReferences.writeShare", writeShare, 0.0, 1.0);
        this.size = Require.within("GeneratedReferences.size", size, 0, Long.MAX_VALUE);
        this.left = size;
    }

    /**
     * References by a pattern.
     *
     * @param pattern which pages
     * @param writeShare share of the references that write, by chance, 0 to 1
     * @param size how many references
     * @param seed of chance
     */
    public static GeneratedReferences of(PagePattern pattern, double writeShare, long size, long seed) {
        return new GeneratedReferences(pattern, writeShare, size, seed);
    }

    @Override
    public int next(long[] block) {
        int count = (int) Math.min(block.length, left);
        for (int i = 0; i < count; i++) {
            block[i] = Reference.of(pages.next(), writeShare > 0 && chance.share() < writeShare);
        }
        left -= count;
        return count;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(size);
    }
}
