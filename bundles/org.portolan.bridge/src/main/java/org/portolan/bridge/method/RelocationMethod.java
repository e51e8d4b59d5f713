/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge.method;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.portolan.engine.method.MethodKind;
import org.portolan.model.HypervisorKind;

/** Relocation methods under the names that files and the command line use. */
public enum RelocationMethod {
    /** Pre-copy as z/VM does it. */
    LGR("lgr", MethodKind.LGR_PRECOPY, MethodGroup.NATIVE, EnumSet.of(HypervisorKind.ZVM),
            Messages.Method_Lgr, Messages.Method_LgrDescription, MethodOptions.lgr()),
    /** Pre-copy as VMware does it. */
    VSPHERE("vsphere", MethodKind.VSPHERE_PRECOPY, MethodGroup.NATIVE, EnumSet.of(HypervisorKind.VSPHERE),
            Messages.Method_Vsphere, Messages.Method_VsphereDescription, MethodOptions.vsphere()),
    /** Pre-copy as KVM does it. */
    QEMU("qemu", MethodKind.QEMU_PRECOPY, MethodGroup.NATIVE, EnumSet.of(HypervisorKind.KVM),
            Messages.Method_Qemu, Messages.Method_QemuDescription, MethodOptions.qemu()),
    /** Pre-copy as Xen does it. */
    XEN("xen", MethodKind.XEN_PRECOPY, MethodGroup.NATIVE, EnumSet.of(HypervisorKind.XEN),
            Messages.Method_Xen, Messages.Method_XenDescription, MethodOptions.xen()),
    /** The guest goes on at the target at once; its pages follow, those first that it waits for. */
    POSTCOPY("postcopy", MethodKind.POSTCOPY, MethodGroup.NATIVE, EnumSet.of(HypervisorKind.KVM),
            Messages.Method_Postcopy, Messages.Method_PostcopyDescription, MethodOptions.postcopy()),
    /** Some passes of pre-copy, then the guest goes on at the target and the rest of its pages follows. */
    HYBRID("hybrid", MethodKind.HYBRID_COPY, MethodGroup.NATIVE, EnumSet.of(HypervisorKind.KVM),
            Messages.Method_Hybrid, Messages.Method_HybridDescription, MethodOptions.hybrid()),
    /** Pages go out to paging volumes that both hosts share and come in at the target when they are touched. */
    SHARED_DASD("shared-dasd", MethodKind.SHARED_DASD_PAGING, MethodGroup.PROPOSAL,
            EnumSet.noneOf(HypervisorKind.class),
            Messages.Method_SharedDasd, Messages.Method_SharedDasdDescription, MethodOptions.sharedDasd()),
    /** Pages go out to expanded storage that both hosts share, one synchronous move after the other, and come in when they are touched. */
    SHARED_XSTORE("shared-xstore", MethodKind.SHARED_XSTORE_PAGING, MethodGroup.PROPOSAL,
            EnumSet.noneOf(HypervisorKind.class),
            Messages.Method_SharedXstore, Messages.Method_SharedXstoreDescription, MethodOptions.sharedXstore()),
    /** Storage of the target is one more level of the source. */
    REMOTE_XSTORE("remote-xstore", MethodKind.REMOTE_XSTORE, MethodGroup.PROPOSAL, EnumSet.noneOf(HypervisorKind.class),
            Messages.Method_RemoteXstore, Messages.Method_RemoteXstoreDescription, MethodOptions.remoteXstore()),
    /** As PPRC mirrors disks. */
    MIRROR("mirror", MethodKind.WORKING_SET_MIRROR, MethodGroup.PROPOSAL, EnumSet.noneOf(HypervisorKind.class),
            Messages.Method_Mirror, Messages.Method_MirrorDescription, MethodOptions.mirror()),
    /** Pre-copy with the plain rule. */
    PRECOPY("precopy", MethodKind.PLAIN_PRECOPY, MethodGroup.PROPOSAL, EnumSet.noneOf(HypervisorKind.class),
            Messages.Method_Precopy, Messages.Method_PrecopyDescription, MethodOptions.precopy()),
    /** The guest is stopped, all its pages are sent, and it goes on at the target. */
    STOP_AND_COPY("stop-and-copy", MethodKind.STOP_AND_COPY, MethodGroup.BASELINE, EnumSet.noneOf(HypervisorKind.class),
            Messages.Method_StopAndCopy, Messages.Method_StopAndCopyDescription, MethodOptions.stopAndCopy()),
    /** The guest is stopped, written to a disk that both hosts reach, and read again at the target. */
    SUSPEND_RESUME("suspend-resume", MethodKind.SUSPEND_RESUME, MethodGroup.BASELINE,
            EnumSet.noneOf(HypervisorKind.class),
            Messages.Method_SuspendResume, Messages.Method_SuspendResumeDescription, MethodOptions.suspendResume()),
    /** The guest is shut down and started anew at the target. */
    RESTART("restart", MethodKind.RESTART_ELSEWHERE, MethodGroup.BASELINE, EnumSet.noneOf(HypervisorKind.class),
            Messages.Method_Restart, Messages.Method_RestartDescription, MethodOptions.restart());

    private final String id;
    private final MethodKind kind;
    private final MethodGroup home;
    private final Set<HypervisorKind> hypervisors;
    private final String label;
    private final String description;
    private final List<MethodOption> options;

    RelocationMethod(String id, MethodKind kind, MethodGroup home, Set<HypervisorKind> hypervisors, String label,
            String description, List<MethodOption> options) {
        this.id = id;
        this.kind = kind;
        this.home = home;
        this.hypervisors = hypervisors;
        this.label = label;
        this.description = description;
        this.options = options;
    }

    /** Name in files and on the command line, such as {@code shared-dasd}. */
    public String id() {
        return id;
    }

    /** The engine's name. */
    public MethodKind kind() {
        return kind;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** What it does, in a sentence or two. */
    public String description() {
        return description;
    }

    /** Parameters that it takes, with their defaults. */
    public List<MethodOption> options() {
        return options;
    }

    /** Parameters that it takes. */
    public List<MethodParameter> parameters() {
        return options.stream().map(MethodOption::parameter).toList();
    }

    /** What it takes of a parameter; empty when it does not know it. */
    public Optional<MethodOption> option(MethodParameter parameter) {
        return options.stream().filter(o -> o.parameter() == parameter).findFirst();
    }

    /** Where it stands for somebody who relocates to a hypervisor. */
    public MethodGroup group(HypervisorKind target) {
        if (home != MethodGroup.NATIVE) {
            return home;
        }
        return hypervisors.contains(target) ? MethodGroup.NATIVE : MethodGroup.OTHER_HYPERVISOR;
    }

    /** The method of a name, in any case; also by the engine's name. */
    public static Optional<RelocationMethod> ofId(String id) {
        var wanted = id.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(m -> m.id.equals(wanted)
                        || m.kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(wanted))
                .findFirst();
    }
}
