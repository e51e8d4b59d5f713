/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.BridgeProblem;
import org.portolan.bridge.NPlusQuestion;
import org.portolan.bridge.NPlusReader;
import org.portolan.bridge.NPlusReading;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.study.text.ElementNames;

/**
 * Prepares questions about the loss of hosts: reads what they need from the model, on the thread of the caller.
 * {@link PreparedNPlus#solve} then works on any thread.
 */
public final class CheckNPlus {

    private CheckNPlus() {
    }

    /**
     * Prepares a question.
     *
     * @param name name of what is asked about in the results
     */
    public static PreparedNPlus prepare(Installation installation, String name, NPlusQuestion question)
            throws UnusableInputException {
        return prepare(name, NPlusReader.read(installation, question));
    }

    /** Prepares a stored study. */
    public static PreparedNPlus prepare(Installation installation, Study study) throws UnusableInputException {
        return prepare(SolvePaging.nameOf(study), NPlusReader.read(installation, study));
    }

    private static PreparedNPlus prepare(String name, NPlusReading reading) throws UnusableInputException {
        var names = ElementNames.of(reading.nameById());
        var problems = reading.problems().stream().map(p -> Problem.of(p, names.of(p.elementId()))).toList();
        if (reading.study().isEmpty()) {
            var why = reading.problems().stream().filter(BridgeProblem::isError).findFirst().orElseThrow();
            throw new UnusableInputException(
                    NLS.bind(Messages.NPlus_CannotSolve, name, why.message() + ' ' + why.remedy()), problems);
        }
        return new PreparedNPlus(name, reading.study().get(), problems, reading.nameById());
    }
}
