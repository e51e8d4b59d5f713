/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Map;

import org.portolan.study.failover.HostLossStudyResult;
import org.portolan.study.failover.HostLossTables;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * What becomes of guests in time when hosts are lost.
 *
 * @param name name of what was lost
 * @param result what the engine answered
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that are in the result
 */
public record SolvedHostLoss(String name, HostLossStudyResult result, List<Problem> remarks,
        Map<String, String> nameById) {

    public SolvedHostLoss {
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /** The answer as tables. */
    public List<ResultTable> tables() {
        return new HostLossTables(result, names()).all();
    }

    /** Names of the elements. */
    public ElementNames names() {
        return ElementNames.of(nameById);
    }

    /** True when every guest that is to come back does, as soon as was promised, and no host thrashes. */
    public boolean isSurvived() {
        return result.result().isSurvived();
    }
}
