/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;

/** Finds guests and hosts of a scenario, and what a relocation between two hosts can meet, without a look at all. */
final class Surroundings {

    private final InstallationSpec installation;
    private final Map<String, HostSpec> hosts = new HashMap<>();
    private final Map<String, GuestSpec> guests = new HashMap<>();
    private final Map<String, List<GuestSpec>> guestsByHost = new HashMap<>();

    Surroundings(InstallationSpec installation) {
        this.installation = installation;
        installation.hosts().forEach(h -> hosts.put(h.id(), h));
        for (var guest : installation.guests()) {
            guests.put(guest.id(), guest);
            guestsByHost.computeIfAbsent(guest.host(), h -> new ArrayList<>()).add(guest);
        }
    }

    GuestSpec guest(String id) {
        return guests.get(id);
    }

    HostSpec host(String id) {
        return hosts.get(id);
    }

    /** The installation with two of its hosts and their guests alone. */
    InstallationSpec around(String source, String target) {
        var met = new ArrayList<>(guestsOf(source));
        met.addAll(guestsOf(target));
        return installation.withHosts(List.of(host(source), host(target))).withGuests(met);
    }

    private List<GuestSpec> guestsOf(String host) {
        return guestsByHost.getOrDefault(host, List.of());
    }
}
