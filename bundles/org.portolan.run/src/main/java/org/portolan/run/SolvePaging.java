/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.BridgeProblem;
import org.portolan.bridge.KnobSetting;
import org.portolan.bridge.PagingQuestion;
import org.portolan.bridge.PagingReader;
import org.portolan.bridge.PagingReading;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.paging.Knob;
import org.portolan.study.text.ElementNames;

/**
 * Prepares a study of overcommitted storage: reads what it needs from the model, on the thread of the caller.
 * {@link PreparedPaging#solve} then works on any thread.
 */
public final class SolvePaging {

    private SolvePaging() {
    }

    /** Prepares a stored study. */
    public static PreparedPaging prepare(Installation installation, Study study) throws UnusableInputException {
        return prepare(installation, nameOf(study), PagingReader.read(installation, study));
    }

    /**
     * Prepares a question that is not stored.
     *
     * @param name name of the study in its results
     */
    public static PreparedPaging prepare(Installation installation, String name, PagingQuestion question)
            throws UnusableInputException {
        return prepare(installation, name, PagingReader.read(installation, question));
    }

    /** The question with more and more guests of the usual kind on each of its hosts, before what it varies. */
    public static PagingQuestion withMoreGuests(PagingQuestion question) {
        var variations = new ArrayList<>(List.of(KnobSetting.of(Knob.GUESTS.id(), "")));
        variations.addAll(question.variations());
        return new PagingQuestion(question.hosts(), question.changes(), variations);
    }

    /** The stored studies of overcommitted storage. */
    public static List<Study> studies(Installation installation) {
        return installation.getStudies().stream().filter(s -> s.getKind() == StudyKind.OVERCOMMIT).toList();
    }

    /** Name of a study in its results. */
    public static String nameOf(Study study) {
        return study.getName() == null || study.getName().isBlank() ? Messages.Study_Unnamed : study.getName().strip();
    }

    private static PreparedPaging prepare(Installation installation, String name, PagingReading reading)
            throws UnusableInputException {
        var names = ElementNames.of(reading.nameById());
        var problems = reading.problems().stream().map(p -> Problem.of(p, names.of(p.elementId()))).toList();
        if (reading.study().isEmpty()) {
            var why = reading.problems().stream().filter(BridgeProblem::isError).findFirst().orElseThrow();
            throw new UnusableInputException(
                    NLS.bind(Messages.Study_CannotSolve, name, why.message() + ' ' + why.remedy()), problems);
        }
        return new PreparedPaging(name, reading.study().get(), problems, reading.nameById());
    }
}
