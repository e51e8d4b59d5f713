/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.BridgeProblem;
import org.portolan.bridge.PressureQuestion;
import org.portolan.bridge.PressureReader;
import org.portolan.bridge.PressureReading;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.text.ElementNames;

/**
 * Prepares studies of memory pressure: reads what they need from the model, on the thread of the caller.
 * {@link PreparedPressure#solve} then works on any thread.
 */
public final class SolvePressure {

    private SolvePressure() {
    }

    /** Prepares a stored study. */
    public static PreparedPressure prepare(Installation installation, Study study) throws UnusableInputException {
        return prepare(SolvePaging.nameOf(study), PressureReader.read(installation, study));
    }

    /**
     * Prepares a question that is not stored.
     *
     * @param name name of the question in its results
     */
    public static PreparedPressure prepare(Installation installation, String name, PressureQuestion question)
            throws UnusableInputException {
        return prepare(name, PressureReader.read(installation, question));
    }

    /** The stored studies of memory pressure. */
    public static List<Study> studies(Installation installation) {
        return installation.getStudies().stream().filter(s -> s.getKind() == StudyKind.PRESSURE).toList();
    }

    private static PreparedPressure prepare(String name, PressureReading reading) throws UnusableInputException {
        var names = ElementNames.of(reading.nameById());
        var problems = reading.problems().stream().map(p -> Problem.of(p, names.of(p.elementId()))).toList();
        if (reading.study().isEmpty()) {
            var why = reading.problems().stream().filter(BridgeProblem::isError).findFirst().orElseThrow();
            throw new UnusableInputException(
                    NLS.bind(Messages.Study_CannotSolve, name, why.message() + ' ' + why.remedy()), problems);
        }
        return new PreparedPressure(name, reading.study().get(), problems, reading.nameById());
    }
}
