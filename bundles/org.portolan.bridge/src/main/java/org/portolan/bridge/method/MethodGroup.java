/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge.method;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.HypervisorKind;

/** Kinds of method as a user of one hypervisor sees them, in the order of interest. */
public enum MethodGroup {
    /** What the hypervisor of the target does itself. */
    NATIVE,
    /** What has been proposed for it. */
    PROPOSAL,
    /** What other hypervisors do. */
    OTHER_HYPERVISOR,
    /** What a planner compares with. */
    BASELINE;

    /** Heading of the group for a target of a certain hypervisor. */
    public String label(HypervisorKind target) {
        return switch (this) {
            case NATIVE -> NLS.bind(Messages.Group_Native, name(target));
            case PROPOSAL -> Messages.Group_Proposal;
            case OTHER_HYPERVISOR -> Messages.Group_OtherHypervisor;
            case BASELINE -> Messages.Group_Baseline;
        };
    }

    private static String name(HypervisorKind hypervisor) {
        return switch (hypervisor) {
            case ZVM -> Messages.Hypervisor_Zvm;
            case VSPHERE -> Messages.Hypervisor_Vsphere;
            case KVM -> Messages.Hypervisor_Kvm;
            case XEN -> Messages.Hypervisor_Xen;
            case OTHER -> Messages.Hypervisor_Other;
        };
    }
}
