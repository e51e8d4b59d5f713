/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Rate;

/**
 * A baseline: the guest is stopped, its pages are written to a disk that both hosts reach, read again at the target, and it is started there.
 *
 * @param diskRate rate at which the image is written and read; by default {@link AssumptionKey#SUSPEND_DISK_RATE}
 */
public record SuspendResume(Optional<Rate> diskRate) implements MethodSpec {

    /** By assumptions alone. */
    public static final SuspendResume DEFAULTS =
            new SuspendResume(Optional.empty());

    public SuspendResume {
        Require.present("SuspendResume.diskRate", diskRate);
    }

    @Override
    public MethodKind kind() {
        return MethodKind.SUSPEND_RESUME;
    }
}
