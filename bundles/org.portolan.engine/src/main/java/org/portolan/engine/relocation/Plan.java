/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds relocations back until those are over after which their turn comes ({@link org.portolan.engine.input.Turn}).
 * Whoever is not relocated in this run is not waited for.
 */
final class Plan {

    private final Set<String> underWay = new HashSet<>();
    private final Map<String, List<Relocation>> waiting = new HashMap<>();
    private final Map<Relocation, Integer> missing = new HashMap<>();

    /** A guest is to be relocated in this run. */
    void add(String guest) {
        underWay.add(guest);
    }

    /** A relocation could start; it does as soon as those before it are over. */
    void due(Relocation relocation) {
        var awaited = relocation.request().turn().map(t -> t.after().stream().filter(underWay::contains).toList())
                .orElse(List.of());
        if (awaited.isEmpty()) {
            relocation.due();
        } else {
            missing.put(relocation, awaited.size());
            awaited.forEach(guest -> waiting.computeIfAbsent(guest, g -> new ArrayList<>()).add(relocation));
        }
    }

    /** The relocation of a guest is over. */
    void over(String guest) {
        underWay.remove(guest);
        var held = waiting.remove(guest);
        if (held == null) {
            return;
        }
        for (var relocation : held) {
            if (missing.merge(relocation, -1, Integer::sum) == 0) {
                missing.remove(relocation);
                relocation.due();
            }
        }
    }
}
