/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.Paging;
import org.portolan.engine.paging.PagingSpec;

/**
 * Steady states of hosts after others were lost. Only hosts that something changes for are solved, with those that share
 * storage with them: in large installations they are few.
 */
final class Survivors {

    private final PagingSpec paging;
    private final Map<String, HostSpec> hosts = new HashMap<>();
    private final Map<String, Set<String>> sharing = new HashMap<>();
    private final Map<String, List<GuestSpec>> guests;

    Survivors(PagingSpec paging) {
        this.paging = paging;
        paging.installation().hosts().forEach(h -> hosts.put(h.id(), h));
        guests = paging.installation().guests().stream().collect(Collectors.groupingBy(GuestSpec::host));
        var users = new TreeMap<String, Set<String>>();
        for (var host : paging.installation().hosts()) {
            things(host).forEach(t -> users.computeIfAbsent(t, id -> new TreeSet<>()).add(host.id()));
        }
        users.values().forEach(hosts -> hosts
                .forEach(h -> sharing.computeIfAbsent(h, id -> new TreeSet<>()).addAll(hosts)));
    }

    /** What makes the paging of one host depend on that of another; ids of an installation are unique. */
    private static Stream<String> things(HostSpec host) {
        var remotes = host.storage().stream().filter(Remote.class::isInstance).map(Remote.class::cast)
                .flatMap(r -> Stream.of(r.lenderHost(), r.link()));
        var expanded = host.level(Xstore.class).map(Xstore::id).stream();
        return Stream.of(SharedSlots.volumes(host).stream(), remotes, expanded, Stream.of(host.id()))
                .flatMap(s -> s);
    }

    /** True when a host has storage together with, or from, one of those. */
    boolean dependsOn(String host, Set<String> lost) {
        return sharing.getOrDefault(host, Set.of()).stream().anyMatch(lost::contains);
    }

    /**
     * The steady states of some hosts.
     *
     * @param changed ids of the hosts
     * @param lost hosts that are no more
     * @param hostByGuest guests that have come to other hosts
     */
    List<HostPaging> solve(Set<String> changed, Set<String> lost, Map<String, String> hostByGuest,
            RunMonitor monitor) {
        if (changed.isEmpty()) {
            return List.of();
        }
        var concerned = closure(changed, lost);
        var there = new ArrayList<GuestSpec>();
        concerned.forEach(h -> there.addAll(guests.getOrDefault(h, List.of())));
        lost.forEach(h -> guests.getOrDefault(h, List.of()).stream().filter(g -> hostByGuest.containsKey(g.id()))
                .forEach(g -> there.add(g.on(hostByGuest.get(g.id())))));
        var part = part(concerned, lost, there);
        var policies = new TreeMap<>(paging.policies());
        policies.keySet().retainAll(concerned);
        var residency = new TreeMap<>(paging.residency());
        residency.keySet().retainAll(there.stream().map(GuestSpec::id).collect(Collectors.toSet()));
        return Paging.solve(new PagingSpec(part, residency, policies, paging.assumptions()), monitor).hosts().stream()
                .filter(h -> changed.contains(h.host())).toList();
    }

    private Set<String> closure(Set<String> changed, Set<String> lost) {
        var found = new TreeSet<>(changed);
        var open = new ArrayList<>(changed);
        while (!open.isEmpty()) {
            for (var other : sharing.get(open.removeLast())) {
                if (!lost.contains(other) && found.add(other)) {
                    open.add(other);
                }
            }
        }
        return found;
    }

    private InstallationSpec part(Set<String> concerned, Set<String> lost, List<GuestSpec> there) {
        var all = paging.installation();
        var kept = concerned.stream().map(h -> without(hosts.get(h), lost)).toList();
        var volumes = kept.stream().map(SharedSlots::volumes).flatMap(Collection::stream).collect(Collectors.toSet());
        var links = kept.stream().flatMap(h -> h.storage().stream()).filter(Remote.class::isInstance)
                .map(l -> ((Remote) l).link()).collect(Collectors.toSet());
        return new InstallationSpec(kept,
                all.pagingVolumes().stream().filter(v -> volumes.contains(v.id())).toList(),
                all.links().stream().filter(l -> links.contains(l.id())).toList(), there, all.switches());
    }

    /** What a lost host has lent is lost with it. */
    private static HostSpec without(HostSpec host, Set<String> lost) {
        return new HostSpec(host.id(), host.hypervisor(), host.cluster(),
                host.storage().stream().filter(l -> !(l instanceof Remote r && lost.contains(r.lenderHost()))).toList(),
                host.processors(), host.adapters());
    }
}
