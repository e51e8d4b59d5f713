/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;

import org.portolan.engine.input.Assumptions;

/**
 * The assumptions in force in an installation.
 *
 * @param assumptions defaults and the overrides that can be used
 * @param problems overrides that cannot; each is an error, for a result without it would answer another question
 */
public record AssumptionsReading(Assumptions assumptions, List<BridgeProblem> problems) {

    public AssumptionsReading {
        problems = List.copyOf(problems);
    }
}
