/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The hosts of a scenario by name, and which is meant where none is said.
 *
 * @param names ids of all hosts, in the order of the file
 * @param described whether the file describes them; otherwise guests and relocations only name them
 */
record HostNames(List<String> names, boolean described) {

    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    HostNames {
        names = List.copyOf(names);
    }

    static HostNames described(List<String> names) {
        return new HostNames(names, true);
    }

    /**
     * The hosts of a file that describes none.
     *
     * @param ofGuests hosts that guests name
     * @param ofTargets hosts that relocations name
     */
    static HostNames implied(List<String> ofGuests, List<String> ofTargets) {
        var names = new LinkedHashSet<>(ofGuests);
        if (names.isEmpty()) {
            names.add(SOURCE);
        }
        names.addAll(ofTargets);
        if (names.size() == 1) {
            names.add(TARGET);
        }
        return new HostNames(new ArrayList<>(names), false);
    }

    /** Where a guest runs of which nobody says it. */
    String usualSource() {
        return names.isEmpty() ? SOURCE : names.getFirst();
    }

    /** Where a guest goes of which nobody says it: to the only other host. */
    Optional<String> usualTarget(String source) {
        var others = names.stream().filter(name -> !name.equals(source)).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }
}
