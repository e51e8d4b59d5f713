/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Turn;

/** Whether every relocation of a plan comes to its turn. */
public final class Turns {

    private Turns() {
    }

    /** Guests whose turn never comes, each with one whose relocation it waits for in vain. */
    public static Map<String, String> neverComing(List<RelocationRequest> requests) {
        var awaited = new TreeMap<String, Collection<String>>();
        requests.forEach(r -> awaited.put(r.guest(), after(r)));
        var followers = new HashMap<String, List<String>>();
        var missing = new HashMap<String, Integer>();
        var ready = new ArrayDeque<String>();
        awaited.forEach((guest, others) -> {
            others.forEach(o -> followers.computeIfAbsent(o, k -> new ArrayList<>()).add(guest));
            missing.put(guest, others.size());
            if (others.isEmpty()) {
                ready.add(guest);
            }
        });
        while (!ready.isEmpty()) {
            var over = ready.remove();
            missing.remove(over);
            for (var follower : followers.getOrDefault(over, List.of())) {
                if (missing.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        var never = new TreeMap<String, String>();
        missing.keySet().forEach(guest -> never.put(guest, awaited.get(guest).stream()
                .filter(o -> missing.containsKey(o) || !awaited.containsKey(o)).findFirst().orElseThrow()));
        return never;
    }

    /** Guests whose relocations a relocation waits for. */
    private static SortedSet<String> after(RelocationRequest request) {
        return request.turn().map(Turn::after).orElse(Copies.sorted(List.<String>of()));
    }
}
