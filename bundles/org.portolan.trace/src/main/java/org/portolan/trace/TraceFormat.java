/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

/** What a trace of references looks like. */
public enum TraceFormat {
    /** One reference per line: the number of a page, or an address as 0x..., and whether it is a read or a write. */
    TEXT,
    /** A table with a head, which names the columns page or address, op, size and time. */
    CSV,
    /**
     * The binary format of libCacheSim: records of 24 bytes, little-endian: time in seconds (4), object (8), size of
     * the object in bytes (4), next reference to it (8).
     */
    ORACLE_GENERAL,
    /** What valgrind prints for {@code --tool=lackey --trace-mem=yes}. */
    LACKEY
}
