/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.study.pressure.PressureStudy;

/**
 * What the engine is to follow over time, or why it cannot. Holds no model object.
 *
 * @param study the question; empty when there is an error
 * @param problems what was assumed, and what is wrong
 * @param nameById names of the elements, by the ids that the engine gives back; also of those that were assumed
 */
public record PressureReading(Optional<PressureStudy> study, List<BridgeProblem> problems,
        Map<String, String> nameById) {

    public PressureReading {
        problems = List.copyOf(problems);
        nameById = Map.copyOf(nameById);
    }
}
