/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;

/**
 * A guest that is logged on.
 *
 * @param id id copied from the model
 * @param host id of the host on which it runs
 * @param maximumMemory storage that it may have at most; by default what its placement has
 * @param virtualCpus 1 to 1024
 * @param placement where its pages live
 * @param profile how it uses them
 * @param eligibility what stands against a relocation
 * @param serviceLevel what was promised to its users
 * @param devices its disks and networks, as far as they are known
 */
public record GuestSpec(String id, String host, Optional<Bytes> maximumMemory, int virtualCpus,
        GuestPlacement placement, MemoryProfileSpec profile, EligibilityFacts eligibility, ServiceLevel serviceLevel,
        GuestDevices devices) {

    private static final int MOST_CPUS = 1024;

    public GuestSpec {
        Require.id("GuestSpec.id", id);
        Require.id("GuestSpec.host", host);
        Require.within("GuestSpec.virtualCpus", virtualCpus, 1, MOST_CPUS);
        Require.present("GuestSpec.profile", profile);
        Require.present("GuestSpec.eligibility", eligibility);
        Require.present("GuestSpec.serviceLevel", serviceLevel);
        Require.present("GuestSpec.devices", devices);
        var pages = placement.total();
        maximumMemory.ifPresent(
                m -> Require.notAbove("GuestSpec.placement", pages.bytes().count(), m.count()));
    }

    /** A guest whose disks and networks are not known. */
    public GuestSpec(String id, String host, Optional<Bytes> maximumMemory, int virtualCpus, GuestPlacement placement,
            MemoryProfileSpec profile, EligibilityFacts eligibility, ServiceLevel serviceLevel) {
        this(id, host, maximumMemory, virtualCpus, placement, profile, eligibility, serviceLevel, GuestDevices.NONE);
    }

    /** A guest against whose relocation nothing stands. */
    public static GuestSpec of(String id, String host, int virtualCpus, GuestPlacement placement,
            MemoryProfileSpec profile) {
        return new GuestSpec(id, host, Optional.empty(), virtualCpus, placement, profile, EligibilityFacts.NONE,
                ServiceLevel.NONE);
    }

    /** The same with other devices. */
    public GuestSpec with(GuestDevices others) {
        return new GuestSpec(id, host, maximumMemory, virtualCpus, placement, profile, eligibility, serviceLevel,
                others);
    }

    /** The same with another memory profile. */
    public GuestSpec with(MemoryProfileSpec other) {
        return new GuestSpec(id, host, maximumMemory, virtualCpus, placement, other, eligibility, serviceLevel,
                devices);
    }

    /** The same on another host, all its instantiated pages in frames there. */
    public GuestSpec on(String other) {
        return new GuestSpec(id, other, maximumMemory, virtualCpus,
                GuestPlacement.allResident(placement.instantiated(), placement.untouched()), profile, eligibility,
                serviceLevel, devices);
    }

    /** Pages that the guest may have at most. */
    public Pages maximumPages() {
        return maximumMemory.map(Bytes::wholePages).orElse(placement.total());
    }
}
