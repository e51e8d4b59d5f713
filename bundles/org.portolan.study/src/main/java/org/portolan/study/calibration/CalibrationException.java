/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

import java.io.Serial;

/** Measurements that nothing can be learnt from. */
public final class CalibrationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong with them. */
    public enum Reason {
        /** All are of one amount: a fixed time and a rate cannot be told apart. */
        ONE_AMOUNT,
        /** Fewer than three: nothing says how much they vary. */
        TOO_FEW,
        /** Greater amounts took no longer: there is no rate. */
        NO_RATE
    }

    CalibrationException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** What is wrong with them. */
    public Reason reason() {
        return reason;
    }
}
