/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.paging.SharedStore;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.quantity.Pages;

/** Tiers of a host that other hosts have too, with what all of them have in it. */
final class SharedStores {

    private final HostLoop host;
    private final List<HostLoop> all;
    private final VolumeLoads volumes;

    SharedStores(HostLoop host, Loop loop) {
        this.host = host;
        all = loop.hosts();
        volumes = loop.volumes();
    }

    /** A tier as all of its hosts see it; empty where it is this host's alone. */
    Optional<SharedStore> of(int tier) {
        return switch (host.plan().tiers().get(tier).kind()) {
            case XSTORE -> expanded(tier);
            case DASD -> pageSpace();
            case CENTRAL, BALLOON, COMPRESSED, REMOTE -> Optional.empty();
        };
    }

    private Optional<SharedStore> expanded(int tier) {
        var level = host.plan().tiers().get(tier).level();
        double used = 0;
        for (var user : all) {
            used += indexOf(user, TierKind.XSTORE, level).mapToDouble(t -> user.plan().sum(p -> p.pages[t])).sum();
        }
        var others = all.stream().filter(h -> h != host && indexOf(h, TierKind.XSTORE, level).findAny().isPresent())
                .toList();
        var size = host.plan().host().storage().stream().filter(l -> l.id().equals(level)).map(Xstore.class::cast)
                .map(x -> x.size().wholePages()).findFirst().orElse(Pages.ZERO);
        return shared(others, size.count(), used);
    }

    private static IntStream indexOf(HostLoop host, TierKind kind, String level) {
        var tiers = host.plan().tiers();
        return IntStream.range(0, tiers.size())
                .filter(t -> tiers.get(t).kind() == kind && tiers.get(t).level().equals(level));
    }

    private Optional<SharedStore> pageSpace() {
        var loads = host.plan().slots().volumes().stream().map(volumes::of).toList();
        double room = 0;
        double used = 0;
        for (var load : loads) {
            room += Math.floor(load.volume().room());
            used += load.pages();
        }
        return shared(loads.stream().flatMap(l -> l.users().stream()).filter(h -> h != host).toList(), room, used);
    }

    /** Pages are whole for every host: their sum may be a little above what is spread. */
    private static Optional<SharedStore> shared(List<HostLoop> others, double capacity, double used) {
        var ids = others.stream().map(h -> h.plan().host().id()).distinct().sorted().toList();
        return ids.isEmpty() ? Optional.empty()
                : Optional.of(new SharedStore(ids, new Pages((long) capacity),
                        new Pages(Math.round(Math.min(capacity, used)))));
    }
}
