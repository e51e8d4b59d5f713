/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.problem;

import java.util.List;
import java.util.Objects;

/**
 * One contradiction within a scenario.
 *
 * @param code what is wrong
 * @param elementId id of the object at fault, as copied from the model; empty for the scenario as a whole
 * @param values further ids or numbers that the sentence needs, in the order that the code's documentation implies
 */
public record ScenarioProblem(ScenarioProblemCode code, String elementId, List<String> values) {

    public ScenarioProblem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(elementId);
        values = List.copyOf(values);
    }

    /** A problem of one element, with the values that its sentence needs. */
    public static ScenarioProblem of(ScenarioProblemCode code, String elementId, Object... values) {
        return new ScenarioProblem(code, elementId, List.of(values).stream().map(String::valueOf).toList());
    }
}
