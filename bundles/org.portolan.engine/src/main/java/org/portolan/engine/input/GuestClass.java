/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

/** Classes of guest with preset memory profiles, whose numbers are assumptions. */
public enum GuestClass {
    /** Linux with nothing to do. */
    IDLE_LINUX,
    /** Web server. */
    WEB,
    /** Online transaction processing. */
    OLTP,
    /** Busy Java application. */
    JAVA_BUSY,
    /** File I/O through the guest's page cache. */
    PAGE_CACHE
}
