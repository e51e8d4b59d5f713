/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Map;

import org.portolan.engine.failover.Fit;
import org.portolan.study.failover.NPlusStudyResult;
import org.portolan.study.failover.NPlusTables;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * What becomes of guests when hosts are lost.
 *
 * @param name name of what was asked about
 * @param result what the engine answered
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that are in the result
 */
public record SolvedNPlus(String name, NPlusStudyResult result, List<Problem> remarks, Map<String, String> nameById) {

    public SolvedNPlus {
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /** Names of the elements whose ids are in the result. */
    public ElementNames names() {
        return ElementNames.of(nameById);
    }

    /** The answer as tables. */
    public List<ResultTable> tables() {
        return new NPlusTables(result, names()).all();
    }

    /** In how many cases it is open whether all guests find a place. */
    public long casesInDoubt() {
        return result.result().cases().stream().filter(c -> c.fit() == Fit.UNKNOWN).count();
    }

    /** True when all guests find a place in every case, and no host thrashes. */
    public boolean isSurvived() {
        return result.result().isSurvived();
    }
}
