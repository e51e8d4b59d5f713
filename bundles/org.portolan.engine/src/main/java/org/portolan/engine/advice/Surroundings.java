/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/** Finds guests and hosts of a scenario, and what a relocation between two hosts can meet, without a look at all. */
final class Surroundings {

    private static final MemoryProfileSpec IDLE =
            new MemoryProfileSpec.Saturating(PageRate.ZERO, Pages.ZERO, Pages.ZERO, SimTime.ofSeconds(1));

    private final InstallationSpec installation;
    private final Map<String, HostSpec> hosts = new HashMap<>();
    private final Map<String, GuestSpec> guests = new HashMap<>();
    private final Map<String, Held> heldOnHosts = new HashMap<>();

    /** What guests have of the storage of their host, in pages; untouched pages take nothing. */
    private record Held(long resident, long withSlot, long xstore, long dasd) {

        private static final Held NOTHING = new Held(0, 0, 0, 0);

        static Held by(GuestSpec guest) {
            var placement = guest.placement();
            return new Held(placement.resident().count(),
                    placement.residentWithSlot().map(Pages::count).orElse(0L), placement.xstore().count(),
                    placement.dasd().count());
        }

        Held plus(Held other) {
            return new Held(resident + other.resident, withSlot + other.withSlot, xstore + other.xstore,
                    dasd + other.dasd);
        }

        Held minus(Held other) {
            return new Held(resident - other.resident, withSlot - other.withSlot, xstore - other.xstore,
                    dasd - other.dasd);
        }

        GuestPlacement placement() {
            return new GuestPlacement(pages(resident), Optional.of(pages(withSlot)), pages(xstore), pages(dasd),
                    Pages.ZERO);
        }

        /** As many as one guest can have; more than any host has all the same. */
        private static Pages pages(long count) {
            return new Pages(Math.clamp(count, 0, Pages.MAX_COUNT / 4));
        }
    }

    Surroundings(InstallationSpec installation) {
        this.installation = installation;
        installation.hosts().forEach(h -> hosts.put(h.id(), h));
        for (var guest : installation.guests()) {
            guests.put(guest.id(), guest);
            heldOnHosts.merge(guest.host(), Held.by(guest), Held::plus);
        }
    }

    GuestSpec guest(String id) {
        return guests.get(id);
    }

    HostSpec host(String id) {
        return hosts.get(id);
    }

    /**
     * The installation with a guest, its host and another host alone. All other guests of the two hosts are put
     * together, as only what they hold of the storage counts.
     */
    InstallationSpec around(GuestSpec guest, String target) {
        var met = List.of(guest, bystander(guest, guest.host(), held(guest.host()).minus(Held.by(guest))),
                bystander(guest, target, held(target)));
        return installation.withHosts(List.of(host(guest.host()), host(target))).withGuests(met);
    }

    private Held held(String host) {
        return heldOnHosts.getOrDefault(host, Held.NOTHING);
    }

    /** A guest whose id is none of those that the scenario asks about. */
    private static GuestSpec bystander(GuestSpec guest, String host, Held held) {
        return GuestSpec.of(guest.id() + " beside " + host, host, 1, held.placement(), IDLE);
    }
}
