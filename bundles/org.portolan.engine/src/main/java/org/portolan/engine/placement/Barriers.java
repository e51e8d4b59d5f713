/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portolan.engine.internal.Require;

/**
 * Hosts on which guests cannot run.
 *
 * @param byGuest reasons by host by guest; a guest that is not named may run anywhere
 */
public record Barriers(SortedMap<String, SortedMap<String, Set<Barrier>>> byGuest) {

    /** Every guest may run on every host. */
    public static final Barriers NONE = new Barriers(Collections.emptySortedMap());

    public Barriers {
        byGuest = copy(byGuest);
    }

    /** @see #Barriers(SortedMap) */
    public static Barriers of(Map<String, ? extends Map<String, Set<Barrier>>> byGuest) {
        return new Barriers(copy(byGuest));
    }

    /** Hosts that cannot take a guest, with the reasons. */
    public SortedMap<String, Set<Barrier>> of(String guest) {
        return byGuest.getOrDefault(guest, Collections.emptySortedMap());
    }

    private static SortedMap<String, SortedMap<String, Set<Barrier>>> copy(
            Map<String, ? extends Map<String, Set<Barrier>>> barred) {
        var copy = new TreeMap<String, SortedMap<String, Set<Barrier>>>();
        barred.forEach((guest, byHost) -> {
            var reasons = new TreeMap<String, Set<Barrier>>();
            byHost.forEach((host, why) -> {
                Require.notEmpty("Barriers.byGuest", why);
                reasons.put(host, Collections.unmodifiableSet(EnumSet.copyOf(why)));
            });
            copy.put(guest, Collections.unmodifiableSortedMap(reasons));
        });
        return Collections.unmodifiableSortedMap(copy);
    }
}
