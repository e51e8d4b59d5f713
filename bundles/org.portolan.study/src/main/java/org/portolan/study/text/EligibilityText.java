/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

import org.portolan.engine.finding.EligibilityRule;

/** Broken eligibility rules in words. */
final class EligibilityText {

    private EligibilityText() {
    }

    /** What is wrong, as the end of a sentence that began with the guest. */
    static String broken(EligibilityRule rule) {
        return switch (rule) {
            case HYPERVISOR_RELOCATES -> Messages.Rule_HypervisorRelocates;
            case SAME_CLUSTER -> Messages.Rule_SameCluster;
            case DOMAIN_CONTAINS_TARGET -> Messages.Rule_DomainContainsTarget;
            case NO_XSTORE -> Messages.Rule_NoXstore;
            case RUNNING -> Messages.Rule_Running;
            case DISCONNECTED -> Messages.Rule_Disconnected;
            case SINGLE_CONFIGURATION -> Messages.Rule_SingleConfiguration;
            case VMRELOCATE_ON -> Messages.Rule_VmrelocateOn;
            case DEVICES_EQUIVALENT -> Messages.Rule_DevicesEquivalent;
            case NO_DEDICATED_DEVICE -> Messages.Rule_NoDedicatedDevice;
            case MINIDISKS_SHARED -> Messages.Rule_MinidisksShared;
            case VSWITCH_SAME -> Messages.Rule_VswitchSame;
            case NO_SYSTEM_SERVICE -> Messages.Rule_NoSystemService;
            case NO_VIRTUAL_CTC -> Messages.Rule_NoVirtualCtc;
            case NO_WRITABLE_SEGMENT -> Messages.Rule_NoWritableSegment;
            case NO_DEDICATED_PROCESSOR -> Messages.Rule_NoDedicatedProcessor;
            case CRYPTO_SAME -> Messages.Rule_CryptoSame;
            case CHPIDS_VIRTUALIZED -> Messages.Rule_ChpidsVirtualized;
            case NO_VIRTUAL_DISK -> Messages.Rule_NoVirtualDisk;
            case ARCHITECTURE_CONTAINED -> Messages.Rule_ArchitectureContained;
        };
    }
}
