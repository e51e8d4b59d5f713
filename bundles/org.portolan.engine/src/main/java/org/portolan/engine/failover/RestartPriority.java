/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

/** Which guests come back first when their host is lost. */
public enum RestartPriority {
    /** First of all. */
    HIGHEST,
    /** Before the ordinary ones. */
    HIGH,
    /** The ordinary case. */
    MEDIUM,
    /** After the ordinary ones. */
    LOW,
    /** Last. */
    LOWEST,
    /** Stays down until an operator acts: it needs no place. */
    NEVER
}
