/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Rate;

/**
 * What is known of the machine on which the relocations were measured, beside what the rows say: a small one, with
 * guests that have few devices. Each value is one for the whole file; docs/validation.md says where it comes from.
 */
final class MeasuringMachine {

    /** What a sender without a limit gets through a socket between two processes of the machine. */
    static final Rate MEMORY = Rate.ofMegabytesPerSecond(1600);
    /** What senders together write ahead into socket buffers and the token bucket's queue. */
    static final Bytes WRITE_AHEAD = new Bytes(2_300_000);

    private static final double SETUP_SECONDS = 0.003;
    private static final double STOP_SECONDS = 0.0025;
    private static final double RESTART_SECONDS = 0.005;
    private static final double DEVICE_STATE_BYTES = 100_000;

    private MeasuringMachine() {
    }

    /** Assumptions about it, where nothing of a row bears on them. */
    static Assumptions assumptions() {
        return Assumptions.DEFAULTS.with(AssumptionKey.CHECK_TIME, SETUP_SECONDS)
                .with(AssumptionKey.STOP_TIME, STOP_SECONDS)
                .with(AssumptionKey.RESTART_TIME, RESTART_SECONDS)
                .with(AssumptionKey.CONTROL_STATE, DEVICE_STATE_BYTES);
    }
}
