/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.util.Optional;

import org.portolan.engine.quantity.SimTime;

/** Times as users write them: a number and a unit. */
public final class TimeText {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(SimTime.MAX_NANOS, 9);

    private TimeText() {
    }

    /** The time of a text such as {@code 80 us}; empty for anything else. */
    public static Optional<SimTime> parse(String text) {
        return QuantityText.read(text, QuantityKind.TIME).amount()
                .filter(s -> s.signum() >= 0 && s.compareTo(LONGEST) <= 0)
                .map(s -> SimTime.ofSeconds(s.doubleValue()));
    }
}
