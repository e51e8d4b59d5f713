/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import java.io.IOException;

/** Data is not what RFC 8878 allows, or asks for more memory than it gets. */
public final class MalformedZstdException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean windowTooLarge;

    private MalformedZstdException(String message, boolean windowTooLarge) {
        super(message);
        this.windowTooLarge = windowTooLarge;
    }

    MalformedZstdException(String message) {
        this(message, false);
    }

    static MalformedZstdException windowTooLarge(long window, long largest) {
        return new MalformedZstdException("window of " + window + " bytes, at most " + largest, true);
    }

    /** Whether nothing is wrong, but too much memory is asked for. */
    public boolean isWindowTooLarge() {
        return windowTooLarge;
    }
}
