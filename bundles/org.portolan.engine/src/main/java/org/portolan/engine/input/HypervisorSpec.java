/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import org.portolan.engine.internal.Require;

/**
 * Hypervisor of a host and its release, such as z/VM 6.2.
 *
 * @param kind which hypervisor
 * @param version first number of the release, 0 to 9999
 * @param release second number of the release, 0 to 9999
 */
public record HypervisorSpec(Kind kind, int version, int release) {

    /** Hypervisors that the engine knows rules of. */
    public enum Kind {
        /** IBM z/VM, whose hypervisor is CP. */
        ZVM,
        /** VMware vSphere. */
        VSPHERE,
        /** Linux KVM. */
        KVM,
        /** Any other. */
        OTHER
    }

    public HypervisorSpec {
        Require.present("HypervisorSpec.kind", kind);
        Require.within("HypervisorSpec.version", version, 0, 9999);
        Require.within("HypervisorSpec.release", release, 0, 9999);
    }

    /** True for the same kind at this release or a later one. */
    public boolean isAtLeast(Kind other, int otherVersion, int otherRelease) {
        return kind == other && (version > otherVersion || version == otherVersion && release >= otherRelease);
    }
}
