/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Map;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.study.evacuation.EvacuationStudy;
import org.portolan.study.text.ElementNames;

/**
 * Hosts to be emptied that were read from a model, for which plans can now be found on any thread: it holds no model
 * object.
 *
 * @param name name of the plan
 * @param study what is asked
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that the engine gives back
 */
public record PreparedEvacuation(String name, EvacuationStudy study, List<Problem> remarks,
        Map<String, String> nameById) {

    public PreparedEvacuation {
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /**
     * Finds the plans; targets are chosen by first fit.
     *
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     * @throws UnusableInputException when the engine finds a contradiction only now
     */
    public SolvedEvacuation solve(RunMonitor monitor) throws UnusableInputException {
        return solve(new FirstFitPlacer(), monitor);
    }

    /**
     * Finds the plans.
     *
     * @param placer who chooses targets
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     * @throws UnusableInputException when the engine finds a contradiction only now
     */
    public SolvedEvacuation solve(Placer placer, RunMonitor monitor) throws UnusableInputException {
        try {
            return new SolvedEvacuation(name, study.run(placer, monitor), remarks, nameById);
        } catch (InvalidScenarioException e) {
            throw EvacuationContradictions.told(name, e, ElementNames.of(nameById));
        }
    }
}
