/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.ResidencySpec;
import org.portolan.engine.pressure.PressureEvent;

/** Hosts and guests as events change them. */
final class PressurePopulation {

    private final PagingSpec before;
    private final List<HostSpec> hosts;
    private final Map<String, GuestSpec> guests = new TreeMap<>();
    private final Map<String, ResidencySpec> residency;

    PressurePopulation(PagingSpec before) {
        this.before = before;
        hosts = new ArrayList<>(before.installation().hosts());
        before.installation().guests().forEach(g -> guests.put(g.id(), g));
        residency = new TreeMap<>(before.residency());
    }

    /** Those that there are now. */
    PagingSpec spec() {
        var set = new TreeMap<>(residency);
        set.keySet().retainAll(guests.keySet());
        var policies = new TreeMap<>(before.policies());
        policies.keySet().removeIf(id -> !hasHost(id));
        return new PagingSpec(before.installation().withHosts(hosts).withGuests(List.copyOf(guests.values())), set,
                policies, before.assumptions());
    }

    Optional<GuestSpec> guest(String id) {
        return Optional.ofNullable(guests.get(id));
    }

    ResidencySpec residencyOf(String guest) {
        return residency.getOrDefault(guest, ResidencySpec.NONE);
    }

    boolean hasHost(String id) {
        return hosts.stream().anyMatch(h -> h.id().equals(id));
    }

    List<GuestSpec> guestsOf(String host) {
        return guests.values().stream().filter(g -> g.host().equals(host)).toList();
    }

    void come(GuestSpec guest, ResidencySpec set) {
        guests.put(guest.id(), guest);
        residency.put(guest.id(), set);
    }

    void leave(String guest) {
        guests.remove(guest);
    }

    void grow(String guest, double factor) {
        guests.computeIfPresent(guest, (id, g) -> new Growth(factor, before.assumptions()::value).of(g));
    }

    /** A host is gone with its guests, and what it lends is gone with it. */
    void lose(String host) {
        guests.values().removeIf(g -> g.host().equals(host));
        hosts.removeIf(h -> h.id().equals(host));
        hosts.replaceAll(h -> new HostSpec(h.id(), h.hypervisor(), h.cluster(),
                h.storage().stream().filter(l -> !isLentBy(l, host)).toList(), h.processors(), h.adapters()));
    }

    static boolean isLentBy(StorageLevelSpec level, String host) {
        return level instanceof Remote r && r.lenderHost().equals(host);
    }

    /** After an event, and the restarts that belong to it. */
    void apply(PressureEvent event) {
        switch (event) {
            case PressureEvent.LogOn e -> come(e.guest(), e.residency());
            case PressureEvent.Arrive e -> come(e.guest(), e.residency());
            case PressureEvent.LogOff e -> leave(e.guest());
            case PressureEvent.Leave e -> leave(e.guest());
            case PressureEvent.Grow e -> grow(e.guest(), e.factor().value());
            case PressureEvent.HostLost e -> {
                var known = new TreeMap<>(guests);
                lose(e.host());
                e.restarts().stream().filter(r -> known.containsKey(r.guest()))
                        .forEach(r -> come(known.get(r.guest()).on(r.host()), residencyOf(r.guest())));
            }
        }
    }
}
