/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.List;

import org.portolan.engine.quantity.Pages;

/**
 * What a replay counted.
 *
 * @param references how many references the trace had
 * @param distinctPages how many pages they went to
 * @param hierarchies counts of each hierarchy, in the order of the {@link ReplaySpec}
 */
public record ReplayResult(long references, Pages distinctPages, List<HierarchyCounts> hierarchies) {

    public ReplayResult {
        hierarchies = List.copyOf(hierarchies);
    }

    /** Counts of the first hierarchy, for who asked for one. */
    public HierarchyCounts only() {
        return hierarchies.getFirst();
    }
}
