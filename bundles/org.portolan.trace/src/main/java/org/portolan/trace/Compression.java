/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

/** How a trace is packed. */
public enum Compression {
    /** Not at all. */
    NONE,
    /** RFC 1952; several members one after the other are one trace. */
    GZIP,
    /** RFC 8878; several frames one after the other are one trace. */
    ZSTD
}
