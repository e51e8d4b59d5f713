/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.problem;

import java.io.Serial;
import java.util.List;

/** A scenario that contradicts itself; carries every contradiction found. */
public final class InvalidScenarioException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<ScenarioProblem> problems;

    /** @param problems what is wrong; not empty */
    public InvalidScenarioException(List<ScenarioProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order in which the scenario lists its objects. */
    public List<ScenarioProblem> problems() {
        return problems;
    }
}
