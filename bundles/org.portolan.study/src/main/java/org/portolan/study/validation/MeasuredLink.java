/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Objects;

import org.portolan.engine.quantity.Rate;

/**
 * What the pages of a measured relocation travelled over.
 *
 * @param kind what kept the rate
 * @param payload payload that it carried at most
 */
public record MeasuredLink(Kind kind, Rate payload) {

    /** What kept the rate of a link. */
    public enum Kind {
        /** A token bucket on the wire; the sender knows nothing of it and writes ahead into queues. */
        SHAPED,
        /** The sender's own limit, kept in windows of 100 ms and lifted for the last, stopped part. */
        SENDER_LIMIT
    }

    public MeasuredLink {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(payload, "payload");
    }
}
