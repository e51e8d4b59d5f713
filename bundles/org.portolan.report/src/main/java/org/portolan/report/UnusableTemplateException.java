/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import java.io.Serial;
import java.util.Optional;

/** A template, usually one that a user has changed, is not there or is wrong. */
public final class UnusableTemplateException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Optional<String> file;
    private final transient Optional<Integer> line;

    UnusableTemplateException(Optional<String> file, Optional<Integer> line, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
        this.line = line;
    }

    /** Name of the template, if it is known. */
    public Optional<String> file() {
        return file;
    }

    /** Line of the template, if it is known. */
    public Optional<Integer> line() {
        return line;
    }
}
