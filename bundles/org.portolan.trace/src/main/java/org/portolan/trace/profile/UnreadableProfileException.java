/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

/** A file is no profile, or one of a newer version. The message says why, where and what to do, for people. */
public final class UnreadableProfileException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableProfileException(String message) {
        super(message);
    }

    UnreadableProfileException(String message, Throwable cause) {
        super(message, cause);
    }
}
