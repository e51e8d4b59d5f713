/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.BridgeProblem;
import org.portolan.bridge.HostLossQuestion;
import org.portolan.bridge.HostLossReader;
import org.portolan.bridge.HostLossReading;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.text.ElementNames;

/**
 * Prepares questions about hosts that are lost at an instant: reads what they need from the model, on the thread of the
 * caller. {@link PreparedHostLoss#solve} then works on any thread.
 */
public final class LoseHosts {

    private LoseHosts() {
    }

    /** Prepares a stored study. */
    public static PreparedHostLoss prepare(Installation installation, Study study) throws UnusableInputException {
        return prepare(SolvePaging.nameOf(study), HostLossReader.read(installation, study));
    }

    /**
     * Prepares a question that is not stored.
     *
     * @param name name of what is lost in the results
     */
    public static PreparedHostLoss prepare(Installation installation, String name, HostLossQuestion question)
            throws UnusableInputException {
        return prepare(name, HostLossReader.read(installation, question));
    }

    /** The stored studies of failovers. */
    public static List<Study> studies(Installation installation) {
        return installation.getStudies().stream().filter(s -> s.getKind() == StudyKind.FAILOVER).toList();
    }

    private static PreparedHostLoss prepare(String name, HostLossReading reading) throws UnusableInputException {
        var names = ElementNames.of(reading.nameById());
        var problems = reading.problems().stream().map(p -> Problem.of(p, names.of(p.elementId()))).toList();
        if (reading.study().isEmpty()) {
            var why = reading.problems().stream().filter(BridgeProblem::isError).findFirst().orElseThrow();
            throw new UnusableInputException(
                    NLS.bind(Messages.Failover_CannotSolve, name, why.message() + ' ' + why.remedy()), problems);
        }
        return new PreparedHostLoss(name, reading.study().get(), problems, reading.nameById());
    }
}
