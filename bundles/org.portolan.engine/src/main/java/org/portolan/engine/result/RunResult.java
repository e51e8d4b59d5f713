/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import java.util.List;

/**
 * Result of a run.
 *
 * @param scenarioHash SHA-256 of the scenario's content in 64 hexadecimal digits: results belong to a scenario, not to
 *            a file
 * @param relocations one per request, in the order of the requests
 * @param assumptions those that the run has used, in the order of the catalogue
 */
public record RunResult(String scenarioHash, List<RelocationResult> relocations,
        List<AssumptionInForce> assumptions) {

    public RunResult {
        relocations = List.copyOf(relocations);
        assumptions = List.copyOf(assumptions);
    }
}
