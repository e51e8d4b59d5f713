/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.ScenarioProblems;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.study.RelocationComparison;
import org.portolan.study.Variant;
import org.portolan.study.text.ElementNames;

/**
 * A study that was read from a model and can now be solved on any thread: it holds no model object.
 *
 * @param name name of the study
 * @param variants what is compared
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that the engine gives back
 */
public record PreparedStudy(String name, List<Variant> variants, List<Problem> remarks,
        Map<String, String> nameById) {

    public PreparedStudy {
        variants = List.copyOf(variants);
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /** Names of the elements whose ids are in the result. */
    public ElementNames names() {
        return ElementNames.of(nameById);
    }

    /**
     * Solves it.
     *
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     * @throws UnusableInputException when the engine finds only now that it cannot be solved, because a step would
     *         take decades (TOO_SLOW); all other contradictions were found when the study was prepared
     */
    public SolvedStudy solve(RunMonitor monitor) throws UnusableInputException {
        try {
            return new SolvedStudy(name, new RelocationComparison(variants).run(monitor), remarks, nameById);
        } catch (InvalidScenarioException e) {
            var problems = e.problems().stream().map(p -> ScenarioProblems.translate(p, names()))
                    .map(p -> Problem.of(p, names().of(p.elementId()))).toList();
            throw new UnusableInputException(NLS.bind(Messages.Study_CannotSolve, name,
                    problems.getFirst().message() + ' ' + problems.getFirst().remedy()), problems);
        }
    }
}
