/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

/**
 * What is learnt of a trace in one pass over it. Used once, by one thread.
 *
 * @param <R> what is known at the end
 */
public interface Measurement<R> {

    /**
     * Takes the next references.
     *
     * @param block holds them from its begin; not kept, and not changed
     * @param count how many of the block, at least 1
     * @throws TooManyPagesException when the trace has more distinct pages than this was made for
     */
    void accept(long[] block, int count);

    /** What all references taken so far come to. */
    R result();
}
