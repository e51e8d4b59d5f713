/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import org.portolan.engine.internal.Require;

/**
 * A baseline: the guest is stopped, all its pages are copied, and it is started at the target.
 *
 * @param send how pages are sent
 */
public record StopAndCopy(SendOptions send) implements MethodSpec {

    /** One stream without limit. */
    public static final StopAndCopy DEFAULTS =
            new StopAndCopy(SendOptions.PLAIN);

    public StopAndCopy {
        Require.present("StopAndCopy.send", send);
    }

    @Override
    public MethodKind kind() {
        return MethodKind.STOP_AND_COPY;
    }
}
