/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Ratio;

/**
 * The hypervisor slows the virtual CPUs step by step when passes do not converge (QEMU's auto-converge).
 *
 * @param initial first throttle, 0.01 to 0.99; by default {@link AssumptionKey#THROTTLE_INITIAL}
 * @param increment what each step adds, 0.01 to 0.99; by default {@link AssumptionKey#THROTTLE_INCREMENT}
 * @param most greatest throttle, 0.01 to 0.99; by default {@link AssumptionKey#THROTTLE_MOST}
 */
public record AutoConverge(Optional<Ratio> initial, Optional<Ratio> increment, Optional<Ratio> most) {

    /** By assumptions alone. */
    public static final AutoConverge DEFAULTS =
            new AutoConverge(Optional.empty(), Optional.empty(), Optional.empty());

    public AutoConverge {
        initial.ifPresent(r -> Require.within("AutoConverge.initial", r.value(), 0.01, 0.99));
        increment.ifPresent(r -> Require.within("AutoConverge.increment", r.value(), 0.01, 0.99));
        most.ifPresent(r -> Require.within("AutoConverge.most", r.value(), 0.01, 0.99));
    }
}
