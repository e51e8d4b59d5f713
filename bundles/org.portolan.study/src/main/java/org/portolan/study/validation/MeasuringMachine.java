/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Objects;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Rate;

/**
 * What is assumed of the machine on which the relocations were measured, beside what the rows say: a small one, with
 * guests that have few devices. Each value is one for the whole file; {@link HalfAndHalf} shows what either half of the
 * rows makes of those that were fitted.
 *
 * @param assumptions about it, where nothing of a row bears on them
 */
record MeasuringMachine(Assumptions assumptions) {

    /** What a sender without a limit gets through a socket between two processes of the machine. */
    static final Rate MEMORY = Rate.ofMegabytesPerSecond(1600);
    /** What senders together write ahead into socket buffers and the token bucket's queue. */
    static final Bytes WRITE_AHEAD = new Bytes(2_300_000);

    /** The machine as it is taken to be: the values that the first half of the rows gives. */
    static final MeasuringMachine KNOWN = new MeasuringMachine(Assumptions.DEFAULTS)
            .with(AssumptionKey.CHECK_TIME, 0.0014).with(AssumptionKey.STOP_TIME, 0.0027)
            .with(AssumptionKey.RESTART_TIME, 0.0025).with(AssumptionKey.CONTROL_STATE, 100_000);

    MeasuringMachine {
        Objects.requireNonNull(assumptions, "assumptions");
    }

    /** The same machine with another value in the place of one. */
    MeasuringMachine with(AssumptionKey key, double value) {
        return new MeasuringMachine(assumptions.with(key, value));
    }
}
