/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.IOException;

/** A trace does not go on as its format says. */
final class TraceSyntaxException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient TraceProblem problem;

    TraceSyntaxException(TraceProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    TraceProblem problem() {
        return problem;
    }
}
