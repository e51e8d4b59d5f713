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
     * The largest running guest that has somewhere to go, to the largest other host of its cluster, by the methods of
     * {@link #methods}; empty when no cluster has two hosts of known capacity and a running guest on one of them.
     */
    public static Optional<RelocationQuestion> comparison(Installation installation) {
        return Elements.hosts(installation).stream()
                .filter(DefaultQuestions::isUsable)
                .flatMap(Elements::running)
                .filter(Guest::isSetMemoryBytes)
                .sorted(LARGEST)
                .map(DefaultQuestions::comparison)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where a guest would go by default: the other host of its cluster with the most storage. */
    public static Optional<Host> target(Guest guest) {
        return Elements.hostOf(guest).flatMap(source -> Elements.clusterOf(source).map(Cluster::getHosts).stream()
                .flatMap(List::stream)
                .filter(h -> h != source && isUsable(h))
                .min(Comparator.comparingLong(DefaultQuestions::storage).reversed().thenComparing(Elements::name)));
    }

    /**
     * For z/VM live guest relocation against paging through shared volumes; elsewhere pre-copy against the same where
     * volumes are shared, else against stopping the guest at once.
     */
    public static List<MethodQuestion> methods(Guest guest, Host target) {
        if (target.getHypervisor() == HypervisorKind.ZVM) {
            return List.of(MethodQuestion.of(RelocationMethod.LGR), MethodQuestion.of(RelocationMethod.SHARED_DASD));
        }
        var second = Elements.hostOf(guest).filter(source -> shareVolumes(source, target)).isPresent()
                ? MethodQuestion.of(RelocationMethod.SHARED_DASD) : stopAndCopy();
        return List.of(MethodQuestion.of(RelocationMethod.PRECOPY), second);
    }

    /** All memory in one pass, while the guest stands still: what pre-copy has to beat. */
    private static MethodQuestion stopAndCopy() {
        return new MethodQuestion(RelocationMethod.PRECOPY.id(), Messages.Method_StopAndCopy, Optional.empty(),
                Map.of(MethodParameter.MAX_PASSES.key(), "1"));
    }

    private static Optional<RelocationQuestion> comparison(Guest guest) {
        return target(guest).map(t -> new RelocationQuestion(List.of(guest), List.of(t), methods(guest, t)));
    }

    private static boolean isUsable(Host host) {
        return StorageSizes.knownCentral(host).isPresent();
    }

    private static long storage(Host host) {
        return StorageSizes.knownCentral(host).orElseThrow().getSizeBytes();
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
}
