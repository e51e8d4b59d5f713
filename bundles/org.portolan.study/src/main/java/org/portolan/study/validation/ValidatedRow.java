/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Optional;

/**
 * A measured relocation beside its prediction.
 *
 * @param row what was measured
 * @param prediction what was predicted; empty when the policy is not known
 */
public record ValidatedRow(MeasuredRelocation row, Optional<PredictedRelocation> prediction) {

    /** Whether the prediction tells rightly if it converges; empty without a prediction. */
    public Optional<Boolean> verdict() {
        return prediction.map(p -> p.converged() == row.measured().converged());
    }

    /** The error of a quantity: only relocations that were done, and were predicted to be, can be compared. */
    Optional<Double> error(Compared quantity) {
        return prediction.filter(p -> p.converged() && row.measured().converged())
                .flatMap(p -> quantity.error(row.measured(), p));
    }
}
