/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.input.Scenario;
import org.portolan.study.json.JsonPath;

/**
 * What came of reading a scenario.
 *
 * @param scenario the scenario; empty when there are problems
 * @param title what the file calls it; may be empty
 * @param problems all that stands against it: first what is wrong with single values, then what is between them
 * @param quantities every number that was understood, by its place
 */
record ScenarioReading(Optional<Scenario> scenario, String title, List<ScenarioFileProblem> problems,
        Map<JsonPath, ReadQuantity> quantities) {

    ScenarioReading {
        problems = List.copyOf(problems);
    }
}
