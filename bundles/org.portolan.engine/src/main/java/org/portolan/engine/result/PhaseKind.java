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
    /** The guest is started at the target. */
    RESTART,
    /** The relocation was given up with the guest stopped, and the guest is started at the source. */
    RESUME_AT_SOURCE,
    /** The guest runs at the target and reads its working set from paging volumes. */
    WARM_UP,
    /** Slots whose content is stale by now are given back. */
    FREE_SLOTS
}
