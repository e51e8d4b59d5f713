/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.portolan.engine.result.AssumptionInForce;

/** What several runs together rest on. */
public final class RestsOn {

    private RestsOn() {
    }

    /** Assumptions of runs in the order of the catalogue, each once for each value. */
    public static List<AssumptionInForce> each(Collection<AssumptionInForce> assumptions) {
        return assumptions.stream().distinct()
                .sorted(Comparator.comparing(AssumptionInForce::key).thenComparingDouble(AssumptionInForce::value))
                .toList();
    }
}
