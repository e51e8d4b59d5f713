/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;

/** Assumptions as the models of paths ask for them. */
record PathValues(ToDoubleFunction<AssumptionKey> values) {

    double of(AssumptionKey key) {
        return values.applyAsDouble(key);
    }

    int count(AssumptionKey key) {
        return (int) of(key);
    }

    SimTime time(AssumptionKey key) {
        return SimTime.ofSeconds(of(key));
    }

    RedoTerm redo(RedoStep step, AssumptionKey key) {
        return new RedoTerm(step, time(key), Optional.of(key));
    }

    GuestTimeout timeout(GuestTimeout.Kind kind, AssumptionKey key) {
        return new GuestTimeout(kind, time(key));
    }
}
