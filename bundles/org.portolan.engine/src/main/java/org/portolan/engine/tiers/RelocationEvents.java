/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.ResidencySpec;
import org.portolan.engine.pressure.ArrivedPages;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;

/** Makes events of relocations. */
public final class RelocationEvents {

    /** As many as a guest can wait for in paging. */
    private static final int MOST_FAULTS = 1024;

    private final PagingSpec before;
    private final SimTime until;
    private final Set<String> followed;
    private final Map<String, GuestSpec> guests;
    private final Set<String> comers = new HashSet<>();
    private final List<PressureEvent> events = new ArrayList<>();

    private RelocationEvents(PagingSpec before, SimTime until) {
        this.before = before;
        this.until = until;
        followed = PressureCheck.followed(before);
        guests = before.installation().guests().stream().collect(Collectors.toMap(GuestSpec::id, Function.identity()));
    }

    /** Events of relocations until an instant. */
    public static PressureSpec of(PagingSpec before, List<RelocationResult> relocations, SimTime until) {
        var made = new RelocationEvents(before, until);
        relocations.stream().filter(r -> r.outcome().isRelocated()).forEach(made::add);
        return made.spec();
    }

    private PressureSpec spec() {
        // Guests of hosts that are not followed do not leave them in time.
        var there = before.installation().guests().stream().filter(g -> !comers.contains(g.id())).toList();
        var set = before.residency().entrySet().stream().filter(e -> !comers.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PressureSpec(new PagingSpec(before.installation().withGuests(there), set, before.policies(),
                before.assumptions()), events, until);
    }

    private void add(RelocationResult relocation) {
        var at = relocation.timing().start().plus(relocation.timing().total());
        var guest = guests.get(relocation.request().guest());
        if (at.isAfter(until)) {
            return;
        }
        if (followed.contains(guest.host())) {
            events.add(new PressureEvent.Leave(at, guest.id()));
        } else if (followed.contains(relocation.request().targetHost())) {
            comers.add(guest.id());
        }
        if (followed.contains(relocation.request().targetHost())) {
            events.add(arrival(relocation, guest.on(relocation.request().targetHost()), at));
        }
    }

    private PressureEvent arrival(RelocationResult relocation, GuestSpec guest, SimTime at) {
        var pages = guest.placement().instantiated();
        var set = before.residencyOf(guest.id());
        return switch (relocation.request().method()) {
            case RestartElsewhere m -> new PressureEvent.LogOn(at, guest, set, SimTime.ZERO);
            case SharedDasdPaging m ->
                    new PressureEvent.Arrive(at, guest, faults(m, set), ArrivedPages.allOnSlots(pages));
            case SharedXstorePaging m -> new PressureEvent.Arrive(at, guest, set,
                    new ArrivedPages(Pages.ZERO, pages, Pages.ZERO, Pages.ZERO));
            default -> new PressureEvent.Arrive(at, guest, set, ArrivedPages.allResident(pages));
        };
    }

    private static ResidencySpec faults(SharedDasdPaging method, ResidencySpec set) {
        return method.outstandingFaults().isEmpty() ? set
                : set.withOutstandingFaults(Math.min(MOST_FAULTS, method.outstandingFaults().getAsInt()));
    }
}
