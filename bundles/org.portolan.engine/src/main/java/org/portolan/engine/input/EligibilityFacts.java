/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;

/**
 * What decides whether a guest may be relocated at all.
 *
 * @param obstacles properties that stand against it
 * @param xstoreAttached true when the guest has expanded storage of its own
 * @param domain hosts of the guest's relocation domain; empty when every member of the cluster belongs to it
 */
public record EligibilityFacts(Set<EligibilityObstacle> obstacles, boolean xstoreAttached,
        Optional<SortedSet<String>> domain) {

    /** Nothing stands against a relocation. */
    public static final EligibilityFacts NONE = of(Set.of());

    public EligibilityFacts {
        obstacles = Copies.ordered(EligibilityObstacle.class, obstacles);
        Require.present("EligibilityFacts.domain", domain);
        domain = domain.map(Copies::sorted);
    }

    /** Some obstacles, no expanded storage, no domain but the cluster. */
    public static EligibilityFacts of(Collection<EligibilityObstacle> obstacles) {
        return new EligibilityFacts(Copies.ordered(EligibilityObstacle.class, obstacles), false, Optional.empty());
    }
}
