/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.study.evacuation.EvacuationStudy;

/**
 * What a planner of evacuations is to be asked, or why it cannot be. Holds no model object.
 *
 * @param study the question; empty when there is an error
 * @param problems what was assumed, and what is wrong
 * @param nameById names of the elements, by the ids that the engine gives back; also of those that were assumed
 */
public record EvacuationReading(Optional<EvacuationStudy> study, List<BridgeProblem> problems,
        Map<String, String> nameById) {

    public EvacuationReading {
        problems = List.copyOf(problems);
        nameById = Map.copyOf(nameById);
    }

    /** True when the question can be answered. */
    public boolean isUsable() {
        return study.isPresent();
    }
}
