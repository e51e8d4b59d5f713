/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.model.Cluster;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.PagingSpace;
import org.portolan.model.PagingVolume;

/** What to ask about an installation whose user has not asked anything yet. */
public final class DefaultQuestions {

    private static final Comparator<Guest> LARGEST =
            Comparator.comparingLong(Guest::getMemoryBytes).reversed().thenComparing(Elements::name);

    private DefaultQuestions() {
    }

    /**
     * The largest running guest that fits on another host of its cluster, to the host with the most room for it, by the
     * methods of {@link #methods}. Where none fits, the largest one; empty when no cluster has two hosts of known
     * capacity and a running guest on one of them.
     */
    public static Optional<RelocationQuestion> comparison(Installation installation) {
        var room = FreeRoom.of(installation);
        var candidates = Elements.hosts(installation).stream()
                .filter(DefaultQuestions::isUsable)
                .flatMap(Elements::running)
                .filter(Guest::isSetMemoryBytes)
                .sorted(LARGEST)
                .flatMap(g -> target(g, room).map(t -> new Candidate(g, t)).stream())
                .toList();
        return candidates.stream().filter(c -> room.fits(c.guest(), c.target())).findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(c -> new RelocationQuestion(List.of(c.guest()), List.of(c.target()),
                        methods(c.guest(), c.target())));
    }

    /** Where a guest would go by default: the other host of its cluster with the most room. */
    public static Optional<Host> target(Guest guest) {
        return Elements.hostOf(guest).flatMap(Elements::clusterOf).map(Cluster::eContainer)
                .filter(Installation.class::isInstance)
                .flatMap(i -> target(guest, FreeRoom.of((Installation) i)));
    }

    private static Optional<Host> target(Guest guest, FreeRoom room) {
        return Elements.hostOf(guest).flatMap(source -> Elements.clusterOf(source).map(Cluster::getHosts).stream()
                .flatMap(List::stream)
                .filter(h -> h != source && isUsable(h))
                .min(Comparator.comparingLong(room::pages).reversed().thenComparing(Elements::name)));
    }

    /**
     * What the hypervisor of the target does itself; against paging where the hosts share volumes, else against what its
     * user would ask about next: an early quiesce, post-copy, or stopping at once.
     */
    public static List<MethodQuestion> methods(Guest guest, Host target) {
        var first = MethodQuestion.of(own(target.getHypervisor()));
        if (Elements.hostOf(guest).filter(source -> shareVolumes(source, target)).isPresent()) {
            return List.of(first, MethodQuestion.of(RelocationMethod.SHARED_DASD));
        }
        return List.of(first, switch (target.getHypervisor()) {
            case ZVM -> immediate();
            case KVM -> MethodQuestion.of(RelocationMethod.POSTCOPY);
            case VSPHERE, XEN, OTHER -> MethodQuestion.of(RelocationMethod.STOP_AND_COPY);
        });
    }

    /** What a hypervisor does itself. */
    static RelocationMethod own(HypervisorKind hypervisor) {
        return switch (hypervisor) {
            case ZVM -> RelocationMethod.LGR;
            case VSPHERE -> RelocationMethod.VSPHERE;
            case KVM -> RelocationMethod.QEMU;
            case XEN -> RelocationMethod.XEN;
            case OTHER -> RelocationMethod.PRECOPY;
        };
    }

    /** IMMEDIATE: one early pass, then quiesce. */
    private static MethodQuestion immediate() {
        return new MethodQuestion(RelocationMethod.LGR.id(), Messages.Method_LgrImmediate, Optional.empty(),
                Map.of(MethodParameter.IMMEDIATE.key(), "true"));
    }

    private static boolean isUsable(Host host) {
        return StorageSizes.knownCentral(host).isPresent();
    }

    private static boolean shareVolumes(Host one, Host other) {
        var theirs = sharedVolumes(other).toList();
        return sharedVolumes(one).anyMatch(theirs::contains);
    }

    private static Stream<PagingVolume> sharedVolumes(Host host) {
        return host.getStorageLevels().stream()
                .filter(PagingSpace.class::isInstance)
                .flatMap(s -> ((PagingSpace) s).getSharedVolumes().stream());
    }

    private record Candidate(Guest guest, Host target) {
    }
}
