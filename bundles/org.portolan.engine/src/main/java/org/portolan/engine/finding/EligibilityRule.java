/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.finding;

import java.util.Optional;

import org.portolan.engine.input.EligibilityObstacle;
import org.portolan.engine.method.Force;

/** Rules that z/VM checks before it relocates a guest (IBM's list for 6.2; docs/engine.md, 6). */
public enum EligibilityRule {
    /** Both hosts run z/VM 6.2 or later. */
    HYPERVISOR_RELOCATES,
    /** Both hosts are members of one cluster. */
    SAME_CLUSTER,
    /** The guest's relocation domain contains the target; FORCE DOMAIN skips it. */
    DOMAIN_CONTAINS_TARGET,
    /** The guest has no expanded storage of its own. */
    NO_XSTORE,
    /** The guest runs. */
    RUNNING(EligibilityObstacle.NOT_RUNNING),
    /** The guest runs disconnected. */
    DISCONNECTED(EligibilityObstacle.NOT_DISCONNECTED),
    /** The guest is no multiconfiguration virtual machine. */
    SINGLE_CONFIGURATION(EligibilityObstacle.MULTICONFIGURATION),
    /** The guest's directory entry allows it. */
    VMRELOCATE_ON(EligibilityObstacle.VMRELOCATE_OFF),
    /** Devices are equal by EQID. */
    DEVICES_EQUIVALENT(EligibilityObstacle.DEVICE_NOT_EQUIVALENT),
    /** Dedicated devices have equivalents. */
    NO_DEDICATED_DEVICE(EligibilityObstacle.DEDICATED_DEVICE),
    /** Minidisks lie on shared volumes. */
    MINIDISKS_SHARED(EligibilityObstacle.MINIDISK_NOT_SHARED),
    /** The target has the same VSWITCH on the same LAN segment. */
    VSWITCH_SAME(EligibilityObstacle.VSWITCH_MISSING),
    /** No open connection to a system service that cannot be relocated. */
    NO_SYSTEM_SERVICE(EligibilityObstacle.SYSTEM_SERVICE_CONNECTED),
    /** No virtual channel-to-channel adapter. */
    NO_VIRTUAL_CTC(EligibilityObstacle.VIRTUAL_CTC),
    /** No saved segment with writable shared pages. */
    NO_WRITABLE_SEGMENT(EligibilityObstacle.WRITABLE_SHARED_SEGMENT),
    /** No dedicated processors. */
    NO_DEDICATED_PROCESSOR(EligibilityObstacle.DEDICATED_PROCESSORS),
    /** Cryptographic resources match. */
    CRYPTO_SAME(EligibilityObstacle.CRYPTO_MISMATCH),
    /** CHPIDVIRTUALIZATION ONE is set. */
    CHPIDS_VIRTUALIZED(EligibilityObstacle.CHPID_VIRTUALIZATION_OFF),
    /** No virtual disk in storage. */
    NO_VIRTUAL_DISK(EligibilityObstacle.VIRTUAL_DISK),
    /** The target has every architecture feature that the guest uses; FORCE ARCHITECTURE skips it. */
    ARCHITECTURE_CONTAINED(EligibilityObstacle.ARCHITECTURE);

    private final Optional<EligibilityObstacle> obstacle;

    EligibilityRule() {
        this.obstacle = Optional.empty();
    }

    EligibilityRule(EligibilityObstacle obstacle) {
        this.obstacle = Optional.of(obstacle);
    }

    /** The obstacle that breaks the rule; empty when the engine finds out itself. */
    public Optional<EligibilityObstacle> obstacle() {
        return obstacle;
    }

    /** The option of VMRELOCATE that skips the rule. */
    public Optional<Force> skippedBy() {
        return switch (this) {
            case DOMAIN_CONTAINS_TARGET -> Optional.of(Force.DOMAIN);
            case ARCHITECTURE_CONTAINED -> Optional.of(Force.ARCHITECTURE);
            default -> Optional.empty();
        };
    }
}
