/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Guests by the names that relocations and incidents give them: each guest by its own, and the copies of a guest together by
 * that of which they are copies.
 */
final class GuestNames {

    private final Map<String, List<String>> idsByName = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    /** Adds a guest or its copies. */
    void add(String name, List<String> ids) {
        names.add(name);
        ids.forEach(id -> idsByName.putIfAbsent(id, List.of(id)));
        idsByName.putIfAbsent(name, ids);
    }

    /** Ids of the guests that a name stands for; none when it stands for nothing. */
    List<String> ids(String name) {
        return idsByName.getOrDefault(name, List.of());
    }

    /** Names of guests as the file gives them, without those of single copies. */
    List<String> names() {
        return names;
    }
}
