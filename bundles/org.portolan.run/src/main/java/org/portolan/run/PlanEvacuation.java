/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.BridgeProblem;
import org.portolan.bridge.EvacuationQuestion;
import org.portolan.bridge.EvacuationReader;
import org.portolan.bridge.EvacuationReading;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.study.text.ElementNames;

/**
 * Prepares plans for hosts to be emptied: reads what it needs from the model, on the thread of the caller.
 * {@link PreparedEvacuation#solve} then works on any thread.
 */
public final class PlanEvacuation {

    private PlanEvacuation() {
    }

    /**
     * Prepares a question.
     *
     * @param name name of the plan in its results
     */
    public static PreparedEvacuation prepare(Installation installation, String name, EvacuationQuestion question)
            throws UnusableInputException {
        return prepare(name, EvacuationReader.read(installation, question));
    }

    /** Prepares a stored study. */
    public static PreparedEvacuation prepare(Installation installation, Study study) throws UnusableInputException {
        return prepare(SolvePaging.nameOf(study), EvacuationReader.read(installation, study));
    }

    private static PreparedEvacuation prepare(String name, EvacuationReading reading) throws UnusableInputException {
        var names = ElementNames.of(reading.nameById());
        var problems = reading.problems().stream().map(p -> Problem.of(p, names.of(p.elementId()))).toList();
        if (reading.study().isEmpty()) {
            var why = reading.problems().stream().filter(BridgeProblem::isError).findFirst().orElseThrow();
            throw new UnusableInputException(
                    NLS.bind(Messages.Evacuation_CannotPlan, name, why.message() + ' ' + why.remedy()), problems);
        }
        return new PreparedEvacuation(name, reading.study().get(), problems, reading.nameById());
    }
}
