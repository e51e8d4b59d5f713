/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

/** Parts of a failover, of a guest that is relocated or of one whose host was lost, in the order in which they usually come. */
public enum FailoverPhaseKind {
    /** Nobody knows yet that the host is lost. */
    DETECTION,
    /** It is made sure that the lost host writes nothing any more. */
    FENCING,
    /** The guest waits for its turn. */
    QUEUED,
    /** Eligibility is checked; nothing moves. */
    CHECK,
    /** Pages are copied, written or read, whether the guest runs or not. */
    MEMORY,
    /** The guest is stopped, or shut down, and outstanding I/O ends. */
    QUIESCE,
    /** Control state goes to the target. */
    CONTROL_STATE,
    /** Disks are made ready at the target. */
    DISKS,
    /** Network addresses are registered at the target. */
    NETWORK,
    /** Disks and networks are handed over; nothing is known of them by themselves. */
    DEVICES,
    /** A guest whose storage is there goes on: after a relocation, or from a replica. */
    RESUME,
    /** The guest is defined and powered on at the target. */
    POWER_ON,
    /** The boot reads from disk. */
    BOOT_READ,
    /** The boot computes. */
    BOOT_COMPUTE,
    /** The boot waits for what no device and no processor makes faster: timers, devices that are looked for. */
    BOOT_WAIT,
    /** The boot of a relocation by restart, of whose parts nothing is said. */
    BOOT,
    /** The guest serves, slower than usual, while what it works with is read again. */
    WARM_UP,
    /** The guest serves; the network has yet to learn where, or clients have yet to try again. */
    CLIENTS,
    /** What the relocation left behind is given back. */
    CLEAN_UP;

    /** True for what comes after the service is back. */
    public boolean isAfterService() {
        return this == WARM_UP || this == CLIENTS || this == CLEAN_UP;
    }
}
