/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

/** Which way guests move. */
public enum Direction {
    /** All guests leave the hosts. */
    OUT,
    /** Guests come back to the hosts. */
    BACK
}
