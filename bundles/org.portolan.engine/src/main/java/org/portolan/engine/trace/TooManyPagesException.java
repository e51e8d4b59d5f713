/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.io.Serial;

import org.portolan.engine.quantity.Pages;

/** A trace has more distinct pages than a measurement was made for, whose memory grows with them. */
public final class TooManyPagesException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long limit;
    private final long references;

    /**
     * @param limit how many distinct pages there may be
     * @param references how many references at most had been looked at when there were more
     */
    public TooManyPagesException(Pages limit, long references) {
        super("more than " + limit.count() + " distinct pages within " + references + " references");
        this.limit = limit.count();
        this.references = references;
    }

    /** How many distinct pages there may be. */
    public Pages limit() {
        return new Pages(limit);
    }

    /** How many references at most had been looked at when there were more. */
    public long references() {
        return references;
    }
}
