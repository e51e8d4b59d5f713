/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

/** A file holds no measured relocations at all; the message says why and what to do, in words for users. */
public final class UnreadableMeasuredFileException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableMeasuredFileException(String message) {
        super(message);
    }

    UnreadableMeasuredFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
