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
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.study.pressure.PressureStudy;
import org.portolan.study.text.ElementNames;

/**
 * A study of memory pressure that was read from a model and can now be solved on any thread: it holds no model
 * object.
 *
 * @param name name of the study
 * @param study what is asked
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that the engine gives back
 */
public record PreparedPressure(String name, PressureStudy study, List<Problem> remarks, Map<String, String> nameById) {

    public PreparedPressure {
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /**
     * Solves it.
     *
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     * @throws UnusableInputException when the engine finds a contradiction only now
     */
    public SolvedPressure solve(RunMonitor monitor) throws UnusableInputException {
        try {
            return new SolvedPressure(name, study.run(new FirstFitPlacer(), monitor), remarks, nameById);
        } catch (InvalidScenarioException e) {
            var names = ElementNames.of(nameById);
            var problems = e.problems().stream().map(p -> ScenarioProblems.translate(p, names))
                    .map(p -> Problem.of(p, names.of(p.elementId()))).toList();
            throw new UnusableInputException(NLS.bind(Messages.Study_CannotSolve, name,
                    problems.getFirst().message() + ' ' + problems.getFirst().remedy()), problems);
        }
    }
}
