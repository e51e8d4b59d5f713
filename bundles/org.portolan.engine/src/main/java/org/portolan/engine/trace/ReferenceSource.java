/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.OptionalLong;

/** Where the references of a trace come from, in the order in which they happened. Read once, by one thread. */
@FunctionalInterface
public interface ReferenceSource {

    /**
     * Fills a block with the next references, from its begin.
     *
     * @param block as long as the reader likes, some thousand
     * @return how many were filled in, 1 to the block's length; 0 at the end, and from then on
     */
    int next(long[] block);

    /** How many references there are in all, where that is known; for progress only. */
    default OptionalLong size() {
        return OptionalLong.empty();
    }
}
