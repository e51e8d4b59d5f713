/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.quantity.SimTime;

/** Looks for contradictions within what is asked of hosts over time. */
public final class PressureCheck {

    private final List<ScenarioProblem> problems = new ArrayList<>();
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> touched = new HashSet<>();
    private final Set<String> notFollowed = new HashSet<>();
    /** Host of every guest. */
    private final Map<String, String> guests = new HashMap<>();

    private PressureCheck(PressureSpec spec) {
        var installation = spec.before().installation();
        installation.hosts().stream().filter(h -> h.level(Central.class).isPresent())
                .forEach(h -> (isFollowed(spec.before(), h) ? hosts : notFollowed).add(h.id()));
        installation.guests().forEach(g -> guests.put(g.id(), g.host()));
        spec.events().forEach(this::look);
    }

    /** Every contradiction found: those of the hosts before the first event first. */
    public static List<ScenarioProblem> of(PressureSpec spec) {
        var problems = PagingCheck.of(spec.before());
        return problems.isEmpty() ? List.copyOf(new PressureCheck(spec).problems) : problems;
    }

    /** Hosts that are followed. */
    static Set<String> followed(PagingSpec spec) {
        return new PressureCheck(new PressureSpec(spec, List.of(), new SimTime(1))).hosts;
    }

    /** Hosts to which something happens. */
    static Set<String> hostsOf(PressureSpec spec) {
        return new PressureCheck(spec).touched;
    }

    /** Whether the policy of a host has lists. */
    private static boolean isFollowed(PagingSpec spec, HostSpec host) {
        var policy = spec.policies().getOrDefault(host.id(), ReplacementPolicy.of(host, spec.assumptions()));
        return !(policy instanceof ReplacementPolicy.VsphereLadder);
    }

    private void look(PressureEvent event) {
        switch (event) {
            case PressureEvent.LogOn e -> come(e.guest());
            case PressureEvent.Arrive e -> come(e.guest());
            case PressureEvent.LogOff e -> go(e.guest());
            case PressureEvent.Leave e -> go(e.guest());
            case PressureEvent.Grow e -> known(e.guest());
            case PressureEvent.HostLost e -> {
                host(e.host(), e.host());
                e.restarts().stream().filter(r -> !guests.containsKey(r.guest())).forEach(
                        r -> problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_GUEST, r.guest())));
                hosts.remove(e.host());
                e.restarts().forEach(r -> host(r.guest(), r.host()));
                guests.values().removeIf(e.host()::equals);
                e.restarts().forEach(r -> guests.put(r.guest(), r.host()));
            }
        }
    }

    private void come(GuestSpec guest) {
        host(guest.id(), guest.host());
        if (guests.putIfAbsent(guest.id(), guest.host()) != null) {
            problems.add(ScenarioProblem.of(ScenarioProblemCode.DUPLICATE_ID, guest.id()));
        }
    }

    private void go(String guest) {
        known(guest);
        guests.remove(guest);
    }

    private void known(String guest) {
        if (guests.containsKey(guest)) {
            host(guest, guests.get(guest));
        } else {
            problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_GUEST, guest));
        }
    }

    private void host(String element, String host) {
        touched.add(host);
        if (notFollowed.contains(host)) {
            problems.add(ScenarioProblem.of(ScenarioProblemCode.POLICY_NOT_FOLLOWED, element, host));
        } else if (!hosts.contains(host)) {
            problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_HOST, element, host));
        }
    }
}
