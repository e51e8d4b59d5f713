/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.io.IOException;
import java.util.List;

import org.portolan.model.file.UnreadableInstallationException.Reason;

/** The content of a file cannot be read as an installation. Knows nothing of the file's name. */
final class FileRejected extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<FileProblem> problems;

    FileRejected(Reason reason, List<FileProblem> problems) {
        super(reason.name());
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    FileRejected(Reason reason, FileProblem problem) {
        this(reason, List.of(problem));
    }

    Reason reason() {
        return reason;
    }

    List<FileProblem> problems() {
        return problems;
    }
}
