/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portolan.engine.placement.Barrier;

/**
 * A guest for which there is no target.
 *
 * @param guest id of the guest
 * @param barred why not, by host; empty when hosts could take it, but not together with all others
 */
public record Stranded(String guest, SortedMap<String, Set<Barrier>> barred) {

    public Stranded {
        barred = Collections.unmodifiableSortedMap(new TreeMap<>(barred));
    }
}
