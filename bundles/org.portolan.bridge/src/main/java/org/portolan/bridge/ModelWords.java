/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import org.portolan.model.ClusterKind;
import org.portolan.model.GuestClass;
import org.portolan.model.HypervisorKind;
import org.portolan.model.ProcessorKind;

/** Words for the choices of the model. */
final class ModelWords {

    private ModelWords() {
    }

    static String of(ClusterKind kind) {
        return switch (kind) {
            case STANDALONE -> Messages.Cluster_Standalone;
            case ZVM_SSI -> Messages.Cluster_ZvmSsi;
            case VSPHERE -> Messages.Cluster_Vsphere;
            case KVM -> Messages.Cluster_Kvm;
        };
    }

    static String of(HypervisorKind kind) {
        return switch (kind) {
            case ZVM -> Messages.Hypervisor_Zvm;
            case VSPHERE -> Messages.Hypervisor_Vsphere;
            case KVM -> Messages.Hypervisor_Kvm;
            case XEN -> Messages.Hypervisor_Xen;
            case OTHER -> "";
        };
    }

    static String of(ProcessorKind kind) {
        return switch (kind) {
            case IFL -> Messages.Processor_Ifl;
            case CP -> Messages.Processor_Cp;
            case X86 -> Messages.Processor_X86;
            case ARM -> Messages.Processor_Arm;
            case POWER -> Messages.Processor_Power;
        };
    }

    /** Empty for a guest without a class. */
    static String of(GuestClass guestClass) {
        return switch (guestClass) {
            case CUSTOM -> "";
            case IDLE_LINUX -> Messages.Guest_IdleLinux;
            case WEB -> Messages.Guest_Web;
            case OLTP -> Messages.Guest_Oltp;
            case JAVA -> Messages.Guest_Java;
            case PAGE_CACHE -> Messages.Guest_PageCache;
        };
    }
}
