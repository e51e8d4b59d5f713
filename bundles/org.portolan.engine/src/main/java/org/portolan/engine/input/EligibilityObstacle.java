/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

/**
 * Properties of a guest that keep z/VM from relocating it and that only the model knows. What the engine can find out
 * itself (expanded storage, domain, storage of the target, hypervisors) is not among them.
 */
public enum EligibilityObstacle {
    /** The guest is not logged on and running. */
    NOT_RUNNING,
    /** The guest is not running disconnected. */
    NOT_DISCONNECTED,
    /** The guest's directory entry is an IDENTITY, which runs once on every member. */
    MULTICONFIGURATION,
    /** The guest may not be relocated: VMRELOCATE OFF in its directory entry. */
    VMRELOCATE_OFF,
    /** A device of the target does not equal the guest's by EQID. */
    DEVICE_NOT_EQUIVALENT,
    /** A dedicated device has no equivalent at the target. */
    DEDICATED_DEVICE,
    /** A minidisk lies on a volume that the target cannot reach. */
    MINIDISK_NOT_SHARED,
    /** The target has no VSWITCH of the same name on the same LAN segment. */
    VSWITCH_MISSING,
    /** A connection to a system service is open that cannot be relocated, such as IUCV or *BLOCKIO. */
    SYSTEM_SERVICE_CONNECTED,
    /** The guest has a virtual channel-to-channel adapter. */
    VIRTUAL_CTC,
    /** The guest uses a saved segment (NSS or DCSS) with writable shared pages. */
    WRITABLE_SHARED_SEGMENT,
    /** The guest has dedicated processors. */
    DEDICATED_PROCESSORS,
    /** The guest's cryptographic resources do not match at the target. */
    CRYPTO_MISMATCH,
    /** CHPIDVIRTUALIZATION ONE is not set for the guest. */
    CHPID_VIRTUALIZATION_OFF,
    /** The guest has a virtual disk in storage. */
    VIRTUAL_DISK,
    /** The target lacks an architecture feature that the guest uses; FORCE ARCHITECTURE overrides. */
    ARCHITECTURE
}
