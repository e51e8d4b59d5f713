/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Map;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Severity;
import org.portolan.study.pressure.PressureStudyResult;
import org.portolan.study.pressure.PressureTables;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * The answer to a study of memory pressure.
 *
 * @param name name of the study
 * @param result what the engine answered
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that are in the result
 */
public record SolvedPressure(String name, PressureStudyResult result, List<Problem> remarks,
        Map<String, String> nameById) {

    public SolvedPressure {
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /** Names of the elements whose ids are in the result. */
    public ElementNames names() {
        return ElementNames.of(nameById);
    }

    /** The answer as tables. */
    public List<ResultTable> tables() {
        return new PressureTables(result, names()).all();
    }

    /** Whether anything at least so bad was found. */
    public boolean hasFindingAtLeast(Severity severity) {
        return result.findings().stream().map(Finding::severity).anyMatch(s -> s.compareTo(severity) <= 0);
    }
}
