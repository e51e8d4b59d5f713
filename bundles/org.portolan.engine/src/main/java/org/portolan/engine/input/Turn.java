/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Collection;
import java.util.SortedSet;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;

/**
 * The place of a relocation in a plan that somebody works through: its command is given neither before the start of its
 * request nor before others are over, and only when the limits have room for it. What it waits for its turn is no part
 * of the relocation, which lasts from its command on.
 *
 * @param number among those that the limits have room for, the lower number goes first; those without a turn count as
 *            number 0; 0 to 1,000,000,000
 * @param after ids of guests whose relocations must be over before, however they ended
 */
public record Turn(int number, SortedSet<String> after) {

    private static final int LAST = 1_000_000_000;

    /**
     * @param number among those that the limits have room for, the lower number goes first
     * @param after ids of guests whose relocations must be over before
     */
    public Turn(int number, Collection<String> after) {
        this(number, Copies.sorted(after));
    }

    public Turn {
        Require.within("Turn.number", number, 0, LAST);
        after = Copies.sorted(after);
    }
}
