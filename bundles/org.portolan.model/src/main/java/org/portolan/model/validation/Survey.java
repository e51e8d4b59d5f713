/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.model.CentralStorage;
import org.portolan.model.Cluster;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.Node;
import org.portolan.model.PagingSpace;
import org.portolan.model.PagingVolume;
import org.portolan.model.PowerState;
import org.portolan.model.SharedExpandedStorage;
import org.portolan.model.StorageLevel;

/** Facts about an installation that several rules ask for, gathered once so that checking stays linear. */
final class Survey {

    private final Installation installation;
    private final List<Host> hosts;
    private final Map<Node, List<Node>> neighbours = new IdentityHashMap<>();
    private final Map<Node, Integer> islands = new IdentityHashMap<>();
    private final Map<PagingVolume, List<PagingSpace>> usersOfVolume = new IdentityHashMap<>();
    private final Map<SharedExpandedStorage, List<ExpandedStorage>> usersOfStorage = new IdentityHashMap<>();
    private final Map<Host, HostLoad> loads = new IdentityHashMap<>();

    Survey(Installation installation) {
        this.installation = installation;
        hosts = installation.getClusters().stream().flatMap(cluster -> cluster.getHosts().stream()).toList();
        installation.getLinks().forEach(this::noteLink);
        numberIslands();
        hosts.forEach(this::noteShared);
    }

    private void noteLink(Link link) {
        if (link.getFrom() != null && link.getTo() != null) {
            neighbours.computeIfAbsent(link.getFrom(), n -> new ArrayList<>()).add(link.getTo());
            neighbours.computeIfAbsent(link.getTo(), n -> new ArrayList<>()).add(link.getFrom());
        }
    }

    // Nodes with the same number can reach each other over links and switches.
    private void numberIslands() {
        int number = 0;
        for (Node start : neighbours.keySet()) {
            if (islands.putIfAbsent(start, number) == null) {
                spread(start, number++);
            }
        }
    }

    private void spread(Node start, int number) {
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Node next : neighbours.get(open.pop())) {
                if (islands.putIfAbsent(next, number) == null) {
                    open.push(next);
                }
            }
        }
    }

    private void noteShared(Host host) {
        levels(host, ExpandedStorage.class).filter(level -> level.getSharedStorage() != null).forEach(
                level -> usersOfStorage.computeIfAbsent(level.getSharedStorage(), s -> new ArrayList<>()).add(level));
        levels(host, PagingSpace.class).forEach(space -> space.getSharedVolumes()
                .forEach(volume -> usersOfVolume.computeIfAbsent(volume, v -> new ArrayList<>()).add(space)));
    }

    Installation installation() {
        return installation;
    }

    List<Host> hosts() {
        return hosts;
    }

    /** Whether pages can travel between two nodes over links and switches. */
    boolean areConnected(Node one, Node other) {
        Integer island = islands.get(one);
        return one == other || island != null && island.equals(islands.get(other));
    }

    /** The hosts of a cluster in groups that can reach each other. */
    Collection<List<Host>> islandsOf(Cluster cluster) {
        return cluster.getHosts().stream()
                .collect(Collectors.groupingBy(host -> islands.containsKey(host) ? islands.get(host) : host,
                        LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Paging spaces that use a volume of the installation. */
    Collection<PagingSpace> usersOf(PagingVolume volume) {
        return usersOfVolume.getOrDefault(volume, List.of());
    }

    /** Levels that are part of a shared expanded storage. */
    Collection<ExpandedStorage> usersOf(SharedExpandedStorage storage) {
        return usersOfStorage.getOrDefault(storage, List.of());
    }

    /**
     * Size of a level of expanded storage: as stated, else an equal part of the shared storage that it belongs to, else
     * the usual quarter of central storage and at least 2 GiB.
     */
    long bytesOf(ExpandedStorage level) {
        if (level.isSetSizeBytes()) {
            return level.getSizeBytes();
        }
        SharedExpandedStorage shared = level.getSharedStorage();
        return shared != null ? shared.getSizeBytes() / Math.max(1, usersOf(shared).size())
                : Math.max(2L << 30, centralBytes((Host) level.eContainer()) / 4);
    }

    /** Page slots of a paging space; of a shared volume, an equal part for each paging space that uses it. */
    long slotsOf(PagingSpace space) {
        long own = space.getVolumes().stream().mapToLong(PagingVolume::slots).sum();
        return own + space.getSharedVolumes().stream()
                .mapToLong(volume -> volume.slots() / Math.max(1, usersOf(volume).size())).sum();
    }

    /** What the running guests of a host ask of it. */
    HostLoad loadOf(Host host) {
        return loads.computeIfAbsent(host, HostLoad::of);
    }

    /** The host that a guest is on, or nothing for one that is on none. */
    static Host hostOf(Guest guest) {
        return guest.eContainer() instanceof Host host ? host : null;
    }

    static Cluster clusterOf(Host host) {
        return (Cluster) host.eContainer();
    }

    static boolean isRunning(Guest guest) {
        return guest.getPowerState() == PowerState.RUNNING && !guest.isTemplate();
    }

    static <L extends StorageLevel> Stream<L> levels(Host host, Class<L> kind) {
        return host.getStorageLevels().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Size of the host's central storage in bytes; 0 while it is not known. */
    static long centralBytes(Host host) {
        return levels(host, CentralStorage.class).mapToLong(CentralStorage::getSizeBytes).sum();
    }
}
