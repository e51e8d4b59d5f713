/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;

/** Slots that hosts may count on: those of volumes that several of them use are shared out. */
final class SharedSlots {

    private final Map<String, Long> slots = new HashMap<>();
    private final Map<String, Set<String>> users = new HashMap<>();

    SharedSlots(InstallationSpec installation) {
        for (PagingVolumeSpec volume : installation.pagingVolumes()) {
            slots.put(volume.id(), volume.slots().count());
        }
        installation.hosts().forEach(
                h -> volumes(h).forEach(v -> users.computeIfAbsent(v, id -> new TreeSet<>()).add(h.id())));
    }

    /** What a host may count on with some hosts gone. */
    long of(HostSpec host, Set<String> gone) {
        return new TreeSet<>(volumes(host)).stream().filter(slots::containsKey)
                .mapToLong(v -> slots.get(v) / users.get(v).stream().filter(u -> !gone.contains(u)).count()).sum();
    }

    /** Volumes that a host uses. */
    static List<String> volumes(HostSpec host) {
        return host.level(PagingSpace.class).map(PagingSpace::volumes).orElse(List.of());
    }
}
