/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

/** Why a guest cannot run on a host, apart from what the host holds. */
public enum Barrier {
    /** The host is not a member of the guest's cluster. */
    OTHER_CLUSTER,
    /** The guest's relocation domain does not contain the host. */
    OUTSIDE_DOMAIN,
    /** The host runs another hypervisor. */
    OTHER_HYPERVISOR,
    /** The host lacks an architecture feature that the guest uses. */
    ARCHITECTURE,
    /** The host has no device that equals the guest's by EQID. */
    DEVICE_NOT_EQUIVALENT,
    /** A disk of the guest cannot be reached from the host. */
    DISK_NOT_REACHABLE,
    /** The host has no VSWITCH or port group of the same name on the same LAN segment. */
    NETWORK_MISSING,
    /** No link leads to the host. */
    NO_WAY,
    /** A property of the guest ties it to the host on which it runs. */
    TIED_TO_HOST,
    /** The host is not licensed for what the guest runs. */
    NOT_LICENSED,
    /** The host is down, or is to be emptied. */
    HOST_UNAVAILABLE,
    /** The guest stays on the host on which it runs: it is only there for rules that name it together with others. */
    STAYS,
    /** Somebody said so. */
    EXCLUDED
}
