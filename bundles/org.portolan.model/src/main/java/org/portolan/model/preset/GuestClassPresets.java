/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.preset;

import java.util.Optional;

import org.portolan.model.GuestClass;
import org.portolan.model.PortolanFactory;
import org.portolan.model.WorkingSetProfile;

/**
 * What guests of a class do with their storage where nothing was measured: the table of the domain notes, section 1.3.
 * <p>
 * The engine falls back on the same numbers by itself, as assumptions that a user can change. This is for those who
 * want them in the model: to start a profile of one's own from, or to fill one in when a guest's class is chosen.
 */
public final class GuestClassPresets {

    private static final int PAGE_BYTES = 4096;

    /**
     * The numbers of a class.
     *
     * @param dirtyPagesPerSecond rate of newly written pages just after a clean point
     * @param writableShare part of its storage that the guest writes in the long run, 0 to 1
     * @param workingShare part of its storage that the guest touches in the long run, 0 to 1
     * @param source where the numbers are from
     */
    public record Preset(double dirtyPagesPerSecond, double writableShare, double workingShare, String source) {
    }

    private GuestClassPresets() {
    }

    /** The numbers of a class; none for guests that are described by hand. */
    public static Optional<Preset> of(GuestClass guestClass) {
        return Optional.ofNullable(switch (guestClass) {
            case IDLE_LINUX -> new Preset(200, 0.02, 0.05, "domain 1.3 [A]");
            case WEB -> new Preset(3_000, 0.05, 0.20, "domain 1.3 [A]");
            case OLTP -> new Preset(10_000, 0.20, 0.50, "domain 1.3 [A]");
            // IBM saw intermediate passes of 86 % of the first pass, and a first pass of 87 % of the storage.
            case JAVA -> new Preset(400_000, 0.75, 0.80, "[R] vm.ibm.com/perf/reports/zvm/html/620lgr.html; rate [A]");
            // 700 MiB/s are 179,200 pages of 4 KiB.
            case PAGE_CACHE -> new Preset(180_000, 0.90, 0.90,
                    "[R] vm.ibm.com/perf/reports/zvm/html/620lgr.html: 700 MiB/s; sets [A]");
            case CUSTOM -> null;
        });
    }

    /**
     * A new profile with the numbers of a class.
     *
     * @param memoryBytes virtual storage of the guest
     * @return nothing for guests that are described by hand
     */
    public static Optional<WorkingSetProfile> profileOf(GuestClass guestClass, long memoryBytes) {
        return of(guestClass).map(preset -> {
            double pages = Math.floorDiv(memoryBytes, PAGE_BYTES);
            WorkingSetProfile profile = PortolanFactory.eINSTANCE.createWorkingSetProfile();
            profile.setDirtyPagesPerSecond(preset.dirtyPagesPerSecond());
            profile.setWritableSetPages(Math.round(pages * preset.writableShare()));
            profile.setWorkingSetPages(Math.round(pages * preset.workingShare()));
            return profile;
        });
    }
}
