/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.RunMonitor;

/** Who says what measured relocations should have come to. */
@FunctionalInterface
public interface Predictor {

    /**
     * Predicts relocations that ran at once.
     *
     * @param run rows of one group and repeat, or one row alone
     * @param monitor asked whether to go on
     * @return a prediction for each row, in their order; empty where their policy is not known
     */
    Optional<List<PredictedRelocation>> predict(List<MeasuredRelocation> run, RunMonitor monitor);
}
