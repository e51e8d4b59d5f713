/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.internal.InstallationCheck;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;

/** Looks for contradictions within what the paging engine is asked. */
public final class PagingCheck {

    private PagingCheck() {
    }

    /** Every contradiction found: those of the installation first. */
    public static List<ScenarioProblem> of(PagingSpec spec) {
        var installation = InstallationCheck.of(spec.installation());
        var problems = new ArrayList<>(installation.problems());
        spec.residency().keySet().stream().filter(id -> !installation.guests().containsKey(id))
                .forEach(id -> problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_GUEST, id)));
        spec.policies().keySet().stream().filter(id -> !installation.hosts().containsKey(id))
                .forEach(id -> problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_HOST, "", id)));
        return List.copyOf(problems);
    }
}
