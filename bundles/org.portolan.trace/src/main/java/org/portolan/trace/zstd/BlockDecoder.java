/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

/** Unpacks the compressed blocks of a frame, one after the other. */
final class BlockDecoder {

    /** No block unpacks to more. */
    static final int LARGEST_BLOCK = 1 << 17;

    private final Literals literals = new Literals();
    private final Sequences sequences = new Sequences();

    /** Begins a frame. */
    void reset() {
        literals.reset();
        sequences.reset();
    }

    /**
     * Unpacks a block.
     *
     * @param in all of it
     * @param window has room for the largest block
     */
    void decode(BlockBytes in, Window window) throws MalformedZstdException {
        literals.read(in);
        sequences.run(in, literals, window);
    }
}
