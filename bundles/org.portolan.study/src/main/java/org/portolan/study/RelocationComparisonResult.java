/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import java.util.List;

import org.portolan.engine.result.AssumptionInForce;

/**
 * Results of a comparison, in the order of its variants.
 *
 * @param variants one or more
 */
public record RelocationComparisonResult(List<VariantResult> variants) {

    public RelocationComparisonResult {
        variants = List.copyOf(variants);
    }

    /** The assumptions that any of the runs rests on, in the order of the catalogue, each once for each value. */
    public List<AssumptionInForce> assumptions() {
        return RestsOn.each(variants.stream().flatMap(v -> v.run().assumptions().stream()).toList());
    }
}
