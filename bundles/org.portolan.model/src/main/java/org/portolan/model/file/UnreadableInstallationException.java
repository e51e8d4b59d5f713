/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * A file that could not be read as an installation. Nothing of it was loaded. The message names the file, says what is
 * wrong with it and where, and what can be done about it.
 */
public final class UnreadableInstallationException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a file could not be read. */
    public enum Reason {
        /** There is no such file. */
        NOT_FOUND,
        /** It is a folder or a device. */
        NOT_A_FILE,
        /** The system refused access or failed to read. */
        NO_ACCESS,
        /** It is bigger than any installation. */
        TOO_LARGE,
        /** It is empty. */
        EMPTY,
        /** It is no XML at all. */
        NOT_XML,
        /** It has a document type declaration, which could read other files or fill the storage. */
        DOCTYPE,
        /** It is well-formed XML, but of something else. */
        NOT_PORTOLAN,
        /** It was written by a newer version of the program. */
        NEWER_VERSION,
        /** It has the marks of a merge that is not finished. */
        MERGE_CONFLICT,
        /** It is an installation, but has errors. */
        BROKEN
    }

    private final transient Path path;
    private final Reason reason;
    private final transient List<FileProblem> problems;

    UnreadableInstallationException(Path path, Reason reason, List<FileProblem> problems, String message,
            Throwable cause) {
        super(message, cause);
        this.path = path;
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    /** The file. */
    public Path path() {
        return path;
    }

    public Reason reason() {
        return reason;
    }

    /** Everything that is wrong, in the order of the file. Empty where the reason says it all. */
    public List<FileProblem> problems() {
        return problems;
    }

    /** Line of the first problem, from 1, where it is known. */
    public OptionalInt line() {
        return problems.isEmpty() ? OptionalInt.empty() : problems.getFirst().line();
    }

    /** Column of the first problem, from 1, where it is known. */
    public OptionalInt column() {
        return problems.isEmpty() ? OptionalInt.empty() : problems.getFirst().column();
    }
}
