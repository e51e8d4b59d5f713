/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Map;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Severity;
import org.portolan.study.paging.PagingStudyResult;
import org.portolan.study.paging.PagingTables;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * The answer to a study of overcommitted storage.
 *
 * @param name name of the study
 * @param result what the engine answered
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that are in the result
 */
public record SolvedPaging(String name, PagingStudyResult result, List<Problem> remarks,
        Map<String, String> nameById) {

    public SolvedPaging {
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /** Names of the elements whose ids are in the result. */
    public ElementNames names() {
        return ElementNames.of(nameById);
    }

    /**
     * The answer as tables.
     *
     * @param guestsShown most guests of a host that are listed, those that page most
     */
    public List<ResultTable> tables(int guestsShown) {
        return new PagingTables(result, names(), guestsShown).all();
    }

    /** Whether the engine found anything at least so bad on the hosts as they are. */
    public boolean hasFindingAtLeast(Severity severity) {
        return result.findings().map(Finding::severity).anyMatch(s -> s.compareTo(severity) <= 0);
    }
}
