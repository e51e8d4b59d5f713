/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

/** Kinds of phase of a relocation. */
public enum PhaseKind {
    /** Eligibility check; nothing moves. */
    CHECK,
    /** Passes over the link while the guest runs. */
    RUNNING_PASSES,
    /** Passes to paging volumes while the guest runs. */
    PRE_FLUSH,
    /** Virtual CPUs are stopped and outstanding I/O ends. */
    STOP,
    /** A pass over the link while the guest stands still. */
    STOPPED_PASS,
    /** Pages come from expanded to central storage while the guest stands still. */
    XSTORE_TO_CENTRAL,
    /** The last pass to paging volumes while the guest stands still. */
    LAST_FLUSH,
    /** Control state, and with shared volumes the map of slots, goes to the target. */
    CONTROL_STATE,
    /** What is still in queues on the way arrives. */
    IN_FLIGHT,
    /** Disks and networks are handed over. */
    DEVICE_HAND_OVER,
    /** Disks are handed over: what has to be done again at the target is done. */
    DISKS,
    /** Network addresses are registered at the target. */
    NETWORK,
    /** The guest is started at the target. */
    RESTART,
    /** The relocation was given up with the guest stopped, and the guest is started at the source. */
    RESUME_AT_SOURCE,
    /** The guest runs at the target and reads its working set from paging volumes. */
    WARM_UP,
    /** The guest runs at the target; pages that are not there yet are pushed to it, and pulled when it touches them. */
    PUSH_AND_PULL,
    /** Slots whose content is stale by now are given back. */
    FREE_SLOTS,
    /** The relocation waits until others make room for it. */
    QUEUED,
    /** Pages come from paging volumes and expanded storage to central storage while the guest runs. */
    STAGE_IN,
    /** Pages go to storage of the target while the guest runs. */
    EXPORT,
    /** The mirror at the target is filled for the first time. */
    ESTABLISH,
    /** Every cycle, the pages that were written in it go to the mirror. */
    DUPLEX,
    /** Pages go to shared expanded storage while the guest stands still. */
    MOVE_OUT,
    /** An image of the guest is written to disk. */
    SUSPEND,
    /** An image of the guest is read from disk. */
    RESTORE,
    /** The guest is shut down in order. */
    SHUT_DOWN,
    /** The guest starts anew at the target. */
    BOOT
}
