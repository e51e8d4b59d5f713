/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

/** Relocation methods, named by mechanism. The names are stored in files. */
public enum MethodKind {
    /** Page out to shared paging volumes, page in at the target. */
    SHARED_DASD_PAGING,
    /** Page out to expanded storage that both hosts share, page in at the target. */
    SHARED_XSTORE_PAGING,
    /** Page out to storage of the target host (NUMA in CP, XXSTORE), switch early or late. */
    REMOTE_XSTORE,
    /** Keep a mirror of the guest's pages at the target, then send what changed last. */
    WORKING_SET_MIRROR,
    /** Pre-copy as z/VM's live guest relocation does it. */
    LGR_PRECOPY,
    /** Pre-copy with the plain rule: downtime goal, pass limit, amount limit, progress. */
    PLAIN_PRECOPY,
    /** Pre-copy as VMware vMotion does it. */
    VSPHERE_PRECOPY,
    /** Pre-copy as Xen does it. */
    XEN_PRECOPY,
    /** Pre-copy as QEMU/KVM does it. */
    QEMU_PRECOPY,
    /** The guest runs at the target at once and pulls its pages. */
    POSTCOPY,
    /** Some passes of pre-copy, then post-copy. */
    HYBRID_COPY,
    /** The guest is stopped, copied and started again. */
    STOP_AND_COPY,
    /** The guest is suspended to shared disk and resumed at the target. */
    SUSPEND_RESUME,
    /** The guest is shut down and started anew at the target; nothing of its memory moves. */
    RESTART_ELSEWHERE
}
