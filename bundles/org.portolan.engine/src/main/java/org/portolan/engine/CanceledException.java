/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import java.io.Serial;

/** A run was stopped at the wish of its {@link RunMonitor}. Nothing of it is left behind. */
public final class CanceledException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Without message and stack trace: it is no error. */
    public CanceledException() {
        super(null, null, false, false);
    }
}
