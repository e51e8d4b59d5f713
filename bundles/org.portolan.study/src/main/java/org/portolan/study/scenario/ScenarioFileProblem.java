/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.Objects;

/**
 * Something in a scenario file that cannot be used.
 *
 * @param path where, such as {@code $.guests[0].memory}
 * @param wrong what is wrong, a sentence
 * @param expected what would be right, a sentence
 */
public record ScenarioFileProblem(String path, String wrong, String expected) {

    public ScenarioFileProblem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(wrong, "wrong");
        Objects.requireNonNull(expected, "expected");
    }

    /** The same, told of one combination of what is varied. */
    ScenarioFileProblem in(String combination) {
        return new ScenarioFileProblem(path + " (" + combination + ")", wrong, expected);
    }
}
