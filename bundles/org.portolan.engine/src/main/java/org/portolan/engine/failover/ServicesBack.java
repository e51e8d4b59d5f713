/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.Optional;

import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.TimeSeries;

/**
 * How services come back.
 *
 * @param guests guests that ran on the lost hosts
 * @param weight what they weigh together
 * @param guestsBack how many are back, over time, in steps
 * @param weightBack what those weigh, in thousandths, over time, in steps
 * @param half from the loss until half of the guests are back; empty when that never comes
 * @param nineTenths from the loss until nine tenths are
 * @param all from the loss until all are
 * @param guestSecondsLost seconds without service of all guests that come back, together
 * @param warmUpSecondsLost seconds of service that they lose by being slow afterwards
 */
public record ServicesBack(int guests, double weight, TimeSeries guestsBack, TimeSeries weightBack,
        Optional<SimTime> half, Optional<SimTime> nineTenths, Optional<SimTime> all, double guestSecondsLost,
        double warmUpSecondsLost) {
}
