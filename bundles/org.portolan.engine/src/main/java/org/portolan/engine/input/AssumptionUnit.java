/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

/** Unit of an assumption's value. */
public enum AssumptionUnit {
    /** Seconds. */
    SECONDS,
    /** Bytes. */
    BYTES,
    /** Bytes per second. */
    BYTES_PER_SECOND,
    /** Pages of 4096 bytes. */
    PAGES,
    /** Pages per second. */
    PAGES_PER_SECOND,
    /** A share between 0 and 1. */
    SHARE,
    /** A factor without a unit. */
    FACTOR,
    /** A whole number of things. */
    COUNT
}
