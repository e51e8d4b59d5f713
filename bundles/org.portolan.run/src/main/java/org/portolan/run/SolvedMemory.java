/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Map;

import org.portolan.study.paging.GuestMemory;
import org.portolan.study.text.ElementNames;

/**
 * How a guest uses its memory.
 *
 * @param name name of the question
 * @param memory what the engine answered
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that are in the result
 */
public record SolvedMemory(String name, GuestMemory memory, List<Problem> remarks, Map<String, String> nameById) {

    public SolvedMemory {
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /** Names of the elements whose ids are in the result. */
    public ElementNames names() {
        return ElementNames.of(nameById);
    }
}
