/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

import java.util.Map;

/** Names of elements for readers, by the ids that the engine gives back. */
@FunctionalInterface
public interface ElementNames {

    /** The ids themselves, for scenarios that have no names. */
    ElementNames IDS = id -> id;

    /** The name of an element; its id when it has none. */
    String of(String id);

    /** Names from a map; what is not in it, or has an empty name, keeps its id. */
    static ElementNames of(Map<String, String> names) {
        var copy = Map.copyOf(names);
        return id -> {
            var name = copy.getOrDefault(id, "");
            return name.isBlank() ? id : name;
        };
    }
}
