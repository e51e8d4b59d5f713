/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.Bytes;

/**
 * A host.
 *
 * @param id id of the element
 * @param name name of the host
 * @param machine machine and partition that it runs on; may be empty
 * @param hypervisor hypervisor and release in words
 * @param capacityKnown false when only its name is known
 * @param cores cores that guests may use; 0 when not known
 * @param processors processors in words: 10 IFL, 5.2 GHz
 * @param overcommitTarget highest wanted ratio of virtual to real storage
 * @param levels storage levels, fastest first
 */
public record HostFacts(String id, String name, String machine, String hypervisor, boolean capacityKnown, long cores,
        String processors, double overcommitTarget, List<LevelFacts> levels) {

    public HostFacts {
        levels = List.copyOf(levels);
    }

    /** Size of central storage, if it is known. */
    public Optional<Bytes> centralStorage() {
        return levels.stream().filter(l -> l.tier() == Tier.CENTRAL).findFirst().flatMap(LevelFacts::size);
    }
}
