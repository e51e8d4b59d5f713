/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.ConcurrencyLimit;

/** Known sets of limits on how many relocations may be under way at once. */
public enum AdmissionPreset {
    /** None. */
    NONE("none"),
    /** One relocation at a time, as IBM advises for z/VM. */
    ONE_AT_A_TIME("one-at-a-time"),
    /** vCenter up to vSphere 6.7. */
    VCENTER_TO_67("vcenter-6.7"),
    /** vCenter as of 2021. */
    VCENTER_2021("vcenter-2021");

    private final String id;

    AdmissionPreset(String id) {
        this.id = id;
    }

    /** Name in files and on the command line. */
    public String id() {
        return id;
    }

    /** The preset of a name, in any case. */
    public static Optional<AdmissionPreset> ofId(String id) {
        return Arrays.stream(values()).filter(p -> p.id.equalsIgnoreCase(id.strip())).findFirst();
    }

    /** The limits. */
    List<ConcurrencyLimit> limits() {
        return switch (this) {
            case NONE -> List.of();
            case ONE_AT_A_TIME -> ConcurrencyLimit.oneAtATime();
            case VCENTER_TO_67 -> ConcurrencyLimit.vcenterTo67();
            case VCENTER_2021 -> ConcurrencyLimit.vcenter2021();
        };
    }
}
