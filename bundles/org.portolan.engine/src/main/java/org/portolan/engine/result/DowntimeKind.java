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
    /** What is still in queues on the way arrives. */
    IN_FLIGHT,
    /** Disks and networks are handed over. */
    DEVICE_HAND_OVER,
    /** Disks are handed over. */
    DISKS,
    /** Addresses are registered at the target. */
    NETWORK,
    /** An image of the guest is written to disk. */
    SUSPEND,
    /** An image of the guest is read from disk. */
    RESTORE,
    /** The guest is shut down in order. */
    SHUT_DOWN,
    /** The guest starts anew. */
    BOOT,
    /** The guest is started again, at the target or at the source. */
    RESTART
}
