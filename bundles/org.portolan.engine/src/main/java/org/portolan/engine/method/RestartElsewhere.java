/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * A baseline: the guest is shut down and started anew at the target. Its memory is lost, its caches are cold.
 *
 * @param shutdownTime orderly shutdown; by default {@link AssumptionKey#SHUTDOWN_TIME}
 * @param bootTime from power-on until it serves; by default {@link AssumptionKey#BOOT_TIME}
 */
public record RestartElsewhere(Optional<SimTime> shutdownTime, Optional<SimTime> bootTime) implements MethodSpec {

    /** By assumptions alone. */
    public static final RestartElsewhere DEFAULTS =
            new RestartElsewhere(Optional.empty(), Optional.empty());

    public RestartElsewhere {
        Require.present("RestartElsewhere.shutdownTime", shutdownTime);
        Require.present("RestartElsewhere.bootTime", bootTime);
    }

    @Override
    public MethodKind kind() {
        return MethodKind.RESTART_ELSEWHERE;
    }
}
