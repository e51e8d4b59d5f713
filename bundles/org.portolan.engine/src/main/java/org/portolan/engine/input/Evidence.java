/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

/** How well a default value is founded. */
public enum Evidence {
    /** Read at the source that is named. */
    READ,
    /** Computed from the source's own numbers. */
    COMPUTED,
    /** Known from the literature by memory, not read again. */
    KNOWN,
    /** A reasoned default; no public number was found. */
    ASSUMED
}
