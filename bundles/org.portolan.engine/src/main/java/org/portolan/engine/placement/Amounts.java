/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portolan.engine.internal.Require;

/** Units by resource. */
final class Amounts {

    /** 256 TiB in bytes; those of 2^14 guests can be added up. */
    static final long MOST = 1L << 48;

    private Amounts() {
    }

    static SortedMap<PlacementResource, Long> of(String field, Map<PlacementResource, Long> amounts) {
        amounts.values().forEach(amount -> Require.within(field, amount, 0, MOST));
        return Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }
}
