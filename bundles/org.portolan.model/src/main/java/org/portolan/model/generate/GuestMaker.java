/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.generate;

import java.util.List;
import java.util.SplittableRandom;

import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PowerState;

/** Makes guests: many small and few large ones, of all classes, one in twenty off. */
final class GuestMaker {

    private static final long GIBIBYTE = 1L << 30;
    private static final int PAGE_BYTES = 4096;
    /** Drawn evenly: half of the guests have 4 GiB or less. */
    private static final List<Integer> GIBIBYTES = List.of(1, 2, 2, 4, 4, 4, 8, 8, 16, 32);
    private static final List<GuestClass> CLASSES = List.of(GuestClass.IDLE_LINUX, GuestClass.IDLE_LINUX,
            GuestClass.WEB,
            GuestClass.WEB, GuestClass.WEB, GuestClass.OLTP, GuestClass.OLTP, GuestClass.JAVA, GuestClass.PAGE_CACHE);
    private static final int ONE_OFF_IN = 20;

    private final SplittableRandom random;
    private int made;

    GuestMaker(SplittableRandom random) {
        this.random = random;
    }

    void populate(Host host, int count) {
        for (int i = 0; i < count; i++) {
            host.getGuests().add(guest());
        }
    }

    private Guest guest() {
        Guest guest = PortolanFactory.eINSTANCE.createGuest();
        guest.setName(String.format("G%07d", ++made));
        guest.setOperatingSystem("Linux");
        guest.setGuestClass(CLASSES.get(random.nextInt(CLASSES.size())));
        long memory = GIBIBYTES.get(random.nextInt(GIBIBYTES.size())) * GIBIBYTE;
        guest.setMemoryBytes(memory);
        // Linux touches most of its storage sooner or later: 60 to 100 %.
        guest.setInstantiatedPages((long) (memory / PAGE_BYTES * (0.6 + 0.4 * random.nextDouble())));
        guest.setVirtualProcessors(1 << random.nextInt(3));
        guest.setProcessorDemand(Math.round(random.nextDouble() * 50) / 100.0);
        guest.setPowerState(random.nextInt(ONE_OFF_IN) == 0 ? PowerState.OFF : PowerState.RUNNING);
        return guest;
    }
}
