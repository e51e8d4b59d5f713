/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.IOException;
import java.util.OptionalDouble;

/**
 * Reads references of one format, a block at a time. What was read before something broken is given before the
 * exception is thrown.
 */
abstract class FormatReader {

    private long[] block = {};
    private int count;
    private IOException failure;
    private double firstSeconds = Double.NaN;
    private double lastSeconds = Double.NaN;

    /**
     * Puts the next references into a block, from its beginning.
     *
     * @param references where they go; at least one fits
     * @return how many there are; zero only at the end of the trace
     * @throws IOException at the place where the trace cannot be read on
     */
    final int read(long[] references) throws IOException {
        if (failure != null) {
            throw failure;
        }
        block = references;
        count = 0;
        try {
            fill();
        } catch (IOException e) {
            if (count == 0) {
                throw e;
            }
            failure = e;
        }
        return count;
    }

    /** Calls {@link #add} until the block is full or the trace at its end. */
    abstract void fill() throws IOException;

    /** Things that were in the trace and are no references: remarks of a tool, objects of no size. */
    abstract long skipped();

    /** Seconds from the first reference to the last one that was read, where the format says when they were. */
    final OptionalDouble seconds() {
        double span = lastSeconds - firstSeconds;
        return span > 0 && Double.isFinite(span) ? OptionalDouble.of(span) : OptionalDouble.empty();
    }

    final boolean isFull() {
        return count == block.length;
    }

    /** Adds a reference; there must be room for it. */
    final void add(long reference) {
        block[count++] = reference;
    }

    /** The reference that was added last was at this time, in seconds from anywhere. */
    final void at(double seconds) {
        if (Double.isNaN(firstSeconds)) {
            firstSeconds = seconds;
        }
        lastSeconds = seconds;
    }
}
