/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.List;

/** A file is no scenario, or one with problems; the message says so in words for users. */
public final class UnreadableScenarioException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<ScenarioFileProblem> problems;

    UnreadableScenarioException(String message, Throwable cause) {
        super(message, cause);
        problems = List.of();
    }

    UnreadableScenarioException(String message, List<ScenarioFileProblem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong with its values; none when it is not even JSON. */
    public List<ScenarioFileProblem> problems() {
        return problems;
    }
}
