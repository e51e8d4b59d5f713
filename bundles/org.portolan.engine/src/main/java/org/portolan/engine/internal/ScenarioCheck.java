/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.internal;

import java.util.List;

import org.portolan.engine.input.Scenario;
import org.portolan.engine.problem.ScenarioProblem;

/** Looks for contradictions within a scenario. */
public record ScenarioCheck(Scenario scenario) {

    /** The check of a scenario. */
    public static ScenarioCheck of(Scenario scenario) {
        return new ScenarioCheck(scenario);
    }

    /** Every contradiction found. */
    public List<ScenarioProblem> problems() {
        return List.of();
    }
}
