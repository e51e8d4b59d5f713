/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.portolan.model.ExpandedStorage;
import org.portolan.model.Host;
import org.portolan.model.PagingVolume;
import org.portolan.model.RemoteStorage;
import org.portolan.model.SharedExpandedStorage;

/** Hosts that a relocation can concern: its two ends, and whoever shares storage with them. */
final class HostClosure {

    private HostClosure() {
    }

    /**
     * The hosts, in the order of the file.
     *
     * @param all all hosts of the installation
     * @param ends source and target
     */
    static List<Host> of(List<Host> all, Set<Host> ends) {
        Set<Host> found = new LinkedHashSet<>(ends);
        int before;
        do {
            before = found.size();
            var now = List.copyOf(found);
            all.stream().filter(h -> now.stream().anyMatch(f -> shares(f, h))).forEach(found::add);
        } while (found.size() > before);
        return all.stream().filter(h -> ends.contains(h) || found.contains(h) && isUsable(h)).toList();
    }

    /** A bystander of unknown size has no say; that an end has one is checked elsewhere. */
    private static boolean isUsable(Host host) {
        return StorageSizes.knownCentral(host).isPresent();
    }

    private static boolean shares(Host one, Host other) {
        return lenders(one).anyMatch(other::equals) || lenders(other).anyMatch(one::equals)
                || volumes(one).anyMatch(volumes(other).toList()::contains)
                || expanded(one).anyMatch(expanded(other).toList()::contains);
    }

    private static Stream<PagingVolume> volumes(Host host) {
        return PageRoom.pagingVolumes(host);
    }

    private static Stream<SharedExpandedStorage> expanded(Host host) {
        return host.getStorageLevels().stream()
                .filter(ExpandedStorage.class::isInstance)
                .map(l -> ((ExpandedStorage) l).getSharedStorage())
                .filter(Objects::nonNull);
    }

    private static Stream<Host> lenders(Host host) {
        return host.getStorageLevels().stream()
                .filter(RemoteStorage.class::isInstance)
                .map(l -> ((RemoteStorage) l).getLender())
                .filter(Objects::nonNull);
    }
}
