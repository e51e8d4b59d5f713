/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers;

import java.nio.file.Path;

/** A source that cannot be imported at all. The message is a sentence for the user with the file's name in it. */
public final class UnreadableSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public UnreadableSourceException(Path file, String message) {
        super(message);
        this.file = file;
    }

    public UnreadableSourceException(Path file, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /** The source. */
    public Path file() {
        return file;
    }
}
