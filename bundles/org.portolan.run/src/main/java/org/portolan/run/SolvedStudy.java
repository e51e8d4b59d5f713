/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Map;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Severity;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.RelocationTables;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * The answer to a study.
 *
 * @param name name of the study
 * @param result what the engine answered, variant by variant
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that are in the result
 */
public record SolvedStudy(String name, RelocationComparisonResult result, List<Problem> remarks,
        Map<String, String> nameById) {

    public SolvedStudy {
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /** Names of the elements whose ids are in the result. */
    public ElementNames names() {
        return ElementNames.of(nameById);
    }

    /** The answer as tables. */
    public List<ResultTable> tables() {
        return new RelocationTables(result, names()).all();
    }

    /** Whether the engine found anything at least so bad. */
    public boolean hasFindingAtLeast(Severity severity) {
        return result.variants().stream()
                .flatMap(v -> v.run().relocations().stream())
                .flatMap(r -> r.findings().stream())
                .map(Finding::severity)
                .anyMatch(s -> s.compareTo(severity) <= 0);
    }
}
