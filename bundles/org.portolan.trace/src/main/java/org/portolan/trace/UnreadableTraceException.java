/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.util.Objects;

/**
 * A trace cannot be used; the message says why, where and what to do, for people. Unchecked, for it passes through
 * whoever reads references without knowing of files.
 */
public final class UnreadableTraceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TraceProblem problem;

    /**
     * @param name what the message calls the trace
     */
    UnreadableTraceException(String name, TraceProblem problem, Throwable cause) {
        super(TraceProblemText.sentence(name, problem), cause);
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /** What is wrong. */
    public TraceProblem problem() {
        return problem;
    }
}
