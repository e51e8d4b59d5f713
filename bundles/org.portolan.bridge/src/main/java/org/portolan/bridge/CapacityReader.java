/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.input.Assumptions;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.model.CentralStorage;
import org.portolan.model.Cluster;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.PagingSpace;
import org.portolan.model.PagingVolume;
import org.portolan.model.ProcessorPool;
import org.portolan.model.RemoteStorage;
import org.portolan.model.StorageLevel;
import org.portolan.study.capacity.HostCapacity;
import org.portolan.study.capacity.Overcommit;
import org.portolan.study.capacity.SpareCapacity;

/** Works the capacity facts out of a model. */
final class CapacityReader {

    /** Velocity: 1.5 for WebSphere and Domino, which is the lower of its two targets (domain notes 1.4). */
    private static final double ZVM_TARGET = 1.5;
    /** Elsewhere nothing is published that we could name: no more than there is. */
    private static final double OTHER_TARGET = 1;

    private final Installation installation;
    private final CapacityOptions options;
    private final Assumptions assumptions;
    private final PagePlacements placements;
    private final SlotUse slots;

    CapacityReader(Installation installation, CapacityOptions options) {
        this.installation = installation;
        this.options = options;
        this.assumptions = AssumptionsReader.read(installation).assumptions();
        this.placements = PagePlacements.of(installation, assumptions);
        this.slots = SlotUse.of(installation, placements);
    }

    CapacityFacts read() {
        var hosts = new ArrayList<HostFacts>();
        var clusters = new ArrayList<ClusterFacts>();
        for (Cluster cluster : installation.getClusters()) {
            var members = cluster.getHosts().stream().map(h -> host(cluster, h)).toList();
            hosts.addAll(members);
            clusters.add(cluster(cluster, members));
        }
        var guests = hosts.stream().map(HostFacts::guests).reduce(GuestSums.NONE, GuestSums::plus);
        return new CapacityFacts(options, clusters, hosts, guests, installation.getUnplacedGuests().size());
    }

    private static ClusterFacts cluster(Cluster cluster, List<HostFacts> members) {
        var capacities = members.stream().map(CapacityReader::capacity).toList();
        var guests = members.stream().map(HostFacts::guests).reduce(GuestSums.NONE, GuestSums::plus);
        var strictest = members.stream().filter(HostFacts::capacityKnown)
                .min(Comparator.comparingDouble(HostFacts::target));
        return new ClusterFacts(Elements.id(cluster), Elements.name(cluster), ModelWords.of(cluster.getKind()),
                SpareCapacity.of(capacities, cluster.isSetSpareHosts() ? Math.max(0, cluster.getSpareHosts()) : 1),
                guests, strictest.map(HostFacts::target).orElse(OTHER_TARGET),
                strictest.map(HostFacts::targetAssumed).orElse(true));
    }

    /** What a host offers. */
    static HostCapacity capacity(HostFacts host) {
        return new HostCapacity(host.id(), host.capacityKnown(), host.cores(), new Bytes(host.centralBytes()));
    }

    private HostFacts host(Cluster cluster, Host host) {
        var central = StorageSizes.knownCentral(host);
        long size = central.map(CentralStorage::getSizeBytes).orElse(0L);
        long fixed = central.map(c -> PageRoom.fixedBytes(c, assumptions)).orElse(0L);
        var sums = GuestSums.of(host.getGuests(), options);
        var pages = placements.of(host);
        var overcommit = new Overcommit(new Bytes(sums.runningMemoryBytes()), new Bytes(sums.runningDiskBytes()),
                new Bytes(pages.instantiated() * Pages.SIZE), new Bytes(size));
        return new HostFacts(Elements.id(host), Elements.name(host), Elements.id(cluster), Elements.name(cluster),
                hypervisor(host), machine(host), processors(host), isKnown(host), cores(host), size, fixed, sums, pages,
                tiers(host), overcommit, target(host), !host.isSetOvercommitTarget());
    }

    /** A host counts when its cores and its storage are known. */
    private static boolean isKnown(Host host) {
        return cores(host) > 0 && StorageSizes.knownCentral(host).isPresent();
    }

    private static int cores(Host host) {
        return host.isCapacityKnown() ? host.getProcessors().stream().mapToInt(ProcessorPool::getCores).sum() : 0;
    }

    private static double target(Host host) {
        if (host.isSetOvercommitTarget()) {
            return host.getOvercommitTarget();
        }
        return host.getHypervisor() == HypervisorKind.ZVM ? ZVM_TARGET : OTHER_TARGET;
    }

    private static String hypervisor(Host host) {
        return joined(" ", ModelWords.of(host.getHypervisor()), Elements.text(host.getHypervisorRelease()));
    }

    private static String machine(Host host) {
        return joined(" / ", Elements.text(host.getMachine()), Elements.text(host.getPartition()));
    }

    private static String joined(String separator, String... texts) {
        return Stream.of(texts).filter(t -> !t.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String processors(Host host) {
        Map<String, Integer> byKind = new LinkedHashMap<>();
        if (host.isCapacityKnown()) {
            host.getProcessors().forEach(p -> byKind.merge(ModelWords.of(p.getKind()), p.getCores(), Integer::sum));
        }
        return byKind.entrySet().stream().filter(e -> e.getValue() > 0).map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
    }

    private List<TierFacts> tiers(Host host) {
        return host.getStorageLevels().stream().map(l -> tier(host, l)).toList();
    }

    private TierFacts tier(Host host, StorageLevel level) {
        return switch (level) {
            case CentralStorage central -> central(host, central);
            case ExpandedStorage expanded -> tier(level, TierFacts.Kind.XSTORE, StorageSizes.expandedBytes(expanded),
                    placements.of(host).expanded() * Pages.SIZE, true);
            case PagingSpace space -> paging(space);
            case RemoteStorage remote -> tier(level, TierFacts.Kind.REMOTE, remote.getSizeBytes(), 0,
                    remote.isSetSizeBytes());
            default -> throw new IllegalArgumentException("no such storage level: " + level.eClass().getName());
        };
    }

    private TierFacts central(Host host, CentralStorage central) {
        boolean known = StorageSizes.knownCentral(host).isPresent();
        long computed = placements.of(host).resident() * Pages.SIZE
                + (known ? PageRoom.fixedBytes(central, assumptions) : 0);
        if (!central.isSetUsedBytes() && host.isSetMeasuredUsedBytes()) {
            return new TierFacts(Elements.id(central), TierFacts.Kind.CENTRAL, Elements.text(central.getName()),
                    known ? central.getSizeBytes() : 0, host.getMeasuredUsedBytes(), known, true, false);
        }
        return tier(central, TierFacts.Kind.CENTRAL, known ? central.getSizeBytes() : 0, computed, known);
    }

    /** A level's use as measured, else as computed. */
    private static TierFacts tier(StorageLevel level, TierFacts.Kind kind, long capacity, long computed,
            boolean known) {
        return new TierFacts(Elements.id(level), kind, Elements.text(level.getName()), capacity,
                level.isSetUsedBytes() ? level.getUsedBytes() : computed, known, level.isSetUsedBytes(),
                isShared(level));
    }

    /** A page space with a volume of unknown size has an unknown size itself. */
    private TierFacts paging(PagingSpace space) {
        var volumes = Stream.concat(space.getVolumes().stream(), space.getSharedVolumes().stream()).distinct().toList();
        long capacity = volumes.stream().mapToLong(PagingVolume::slots).sum() * Pages.SIZE;
        long used = volumes.stream().mapToLong(slots::pagedSlots).sum() * Pages.SIZE;
        boolean known = !volumes.isEmpty() && volumes.stream().allMatch(v -> v.slots() > 0);
        boolean measured = known && volumes.stream().allMatch(PagingVolume::isSetSlotsInUse);
        return new TierFacts(Elements.id(space), TierFacts.Kind.PAGING, Elements.text(space.getName()), capacity,
                space.isSetUsedBytes() ? space.getUsedBytes() : used, known, measured || space.isSetUsedBytes(),
                isShared(space));
    }

    private static boolean isShared(StorageLevel level) {
        return switch (level) {
            case ExpandedStorage expanded -> expanded.getSharedStorage() != null;
            case PagingSpace space -> !space.getSharedVolumes().isEmpty();
            default -> false;
        };
    }
}
