/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.ScenarioProblems;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.study.text.ElementNames;

/** Contradictions of a plan that only the engine finds, in words. */
final class EvacuationContradictions {

    private EvacuationContradictions() {
    }

    static UnusableInputException told(String name, InvalidScenarioException thrown, ElementNames names) {
        var problems = thrown.problems().stream().map(p -> ScenarioProblems.translate(p, names))
                .map(p -> Problem.of(p, names.of(p.elementId()))).toList();
        return new UnusableInputException(NLS.bind(Messages.Evacuation_CannotPlan, name,
                problems.getFirst().message() + ' ' + problems.getFirst().remedy()), problems);
    }
}
