/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.io.Serial;

/** A step of a run would take longer than simulated time can hold in good faith: more than 30 years. */
public final class TooSlowException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final double seconds;

    TooSlowException(double seconds) {
        super(seconds + " s");
        this.seconds = seconds;
    }

    /** How long the step would take. */
    public double seconds() {
        return seconds;
    }
}
