/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.RunMonitor;
import org.portolan.study.calibration.OneValueFit;
import org.portolan.study.validation.HalfAndHalf.Fit;
import org.portolan.study.validation.HalfAndHalf.Half;

/** Fits one constant to halves of the rows that bear on it. */
final class Halves {

    private static final double WEIGHT_OF_DISTURBED = 0.5;

    private final FittedConstant constant;
    private final List<MeasuredRelocation> rows;
    private final RunMonitor monitor;

    /**
     * @param rows those of a file, of which some bear on the constant
     * @param monitor asked whether to go on
     */
    Halves(FittedConstant constant, List<MeasuredRelocation> rows, RunMonitor monitor) {
        this.constant = constant;
        this.rows = rows.stream().filter(constant::bears).toList();
        this.monitor = monitor;
    }

    /** The constant fitted to every half that has another; empty where there are not two rows. */
    Optional<Fit> fit() {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        var halves = new ArrayList<Half>();
        for (var split : Split.values()) {
            for (int which = 0; which < 2; which++) {
                var own = split.half(rows, which);
                var other = split.half(rows, 1 - which);
                if (!own.isEmpty() && !other.isEmpty()) {
                    halves.add(fit(split.halfName(which), own, other));
                }
            }
        }
        double used = MeasuringMachine.KNOWN.assumptions().value(constant.key());
        return Optional.of(new Fit(constant, rows.size(), used, error(rows, used), halves));
    }

    private Half fit(String name, List<MeasuredRelocation> own, List<MeasuredRelocation> other) {
        double value = OneValueFit.leastError(constant.range(), v -> error(own, v));
        return new Half(name, own.size(), value, error(own, value), error(other, value));
    }

    /** Mean error over rows with a value in the place of the one in use. */
    private double error(List<MeasuredRelocation> some, double value) {
        var machine = MeasuringMachine.KNOWN.with(constant.key(), value);
        double sum = 0;
        double weights = 0;
        for (var row : some) {
            monitor.checkCanceled();
            var error = Predictions.of(List.of(row), machine, monitor)
                    .flatMap(predicted -> constant.error(row.measured(), predicted.getFirst()));
            if (error.isPresent()) {
                double weight = row.disturbed() ? WEIGHT_OF_DISTURBED : 1;
                sum += weight * error.get();
                weights += weight;
            }
        }
        return weights == 0 ? Double.MAX_VALUE : sum / weights;
    }
}
