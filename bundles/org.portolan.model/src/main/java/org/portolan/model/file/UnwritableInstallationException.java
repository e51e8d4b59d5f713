/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An installation that was not written. What stood at the path before still stands there, unchanged. The message names
 * the file, the reason and what can be done about it.
 */
public final class UnwritableInstallationException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a file was not written. */
    public enum Reason {
        /** The folder does not exist. */
        NO_FOLDER,
        /** A folder or a device stands at the path. */
        NOT_A_FILE,
        /** The file or its folder may not be changed. */
        READ_ONLY,
        /** The file there was written by a newer version of the program. */
        NEWER_VERSION,
        /** The file there is not an installation, or is too damaged to be known as one. */
        NOT_PORTOLAN,
        /** The system failed to write, for instance because the disk is full. */
        FAILED
    }

    private final transient Path path;
    private final Reason reason;

    UnwritableInstallationException(Path path, Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.path = path;
        this.reason = reason;
    }

    /** The file that was to be written. */
    public Path path() {
        return path;
    }

    public Reason reason() {
        return reason;
    }
}
