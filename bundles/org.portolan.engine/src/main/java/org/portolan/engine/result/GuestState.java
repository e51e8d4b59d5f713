/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

/** What a guest does during a phase. */
public enum GuestState {
    /** It runs. */
    RUNNING,
    /** It stands still. */
    STOPPED,
    /** It runs, but waits for pages. */
    DEGRADED
}
