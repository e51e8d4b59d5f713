/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

/** Terms of which the downtime consists. */
public enum DowntimeKind {
    /** Virtual CPUs are stopped, outstanding I/O ends. */
    STOP_AND_DRAIN,
    /** Pages come from expanded to central storage. */
    XSTORE_TO_CENTRAL,
    /** Pages travel, or are written, with the guest stopped. */
    LAST_PASSES,
    /** Control state travels. */
    CONTROL_STATE,
    /** The guest is started again, at the target or at the source. */
    RESTART
}
