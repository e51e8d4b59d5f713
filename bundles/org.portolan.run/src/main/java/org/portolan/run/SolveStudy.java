/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.BridgeProblem;
import org.portolan.bridge.DefaultQuestions;
import org.portolan.bridge.InstallationNames;
import org.portolan.bridge.InstallationReader;
import org.portolan.bridge.Reading;
import org.portolan.bridge.RelocationQuestion;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.text.ElementNames;

/**
 * Prepares a study: reads what it needs from the model, on the thread of the caller. {@link PreparedStudy#solve} then
 * works on any thread.
 */
public final class SolveStudy {

    private SolveStudy() {
    }

    /** Prepares a stored study. */
    public static PreparedStudy prepare(Installation installation, Study study) throws UnusableInputException {
        return prepare(installation, nameOf(study), InstallationReader.read(installation, study));
    }

    /**
     * Prepares a question that is not stored.
     *
     * @param name name of the study in its results
     */
    public static PreparedStudy prepare(Installation installation, String name, RelocationQuestion question)
            throws UnusableInputException {
        return prepare(installation, name, InstallationReader.read(installation, question));
    }

    /** Prepares the stored study of a name; without a name the first of relocations, else the default comparison. */
    public static PreparedStudy prepare(Installation installation, Optional<String> name)
            throws UnusableInputException {
        if (name.isPresent()) {
            return prepare(installation, ElementLookup.study(installation, name.get()));
        }
        var stored = relocationStudies(installation).stream().findFirst();
        return stored.isPresent() ? prepare(installation, stored.get()) : prepareDefault(installation);
    }

    /** The stored studies that this version calculates. */
    public static List<Study> relocationStudies(Installation installation) {
        return installation.getStudies().stream().filter(s -> s.getKind() == StudyKind.RELOCATION).toList();
    }

    private static PreparedStudy prepareDefault(Installation installation) throws UnusableInputException {
        var question = DefaultQuestions.comparison(installation);
        if (question.isEmpty()) {
            throw new UnusableInputException(Messages.Study_NothingToCompare);
        }
        var guest = question.get().guests().getFirst().getName();
        var target = question.get().targets().getFirst().getName();
        return prepare(installation, NLS.bind(Messages.Study_DefaultName, guest, target), question.get());
    }

    private static PreparedStudy prepare(Installation installation, String name, Reading reading)
            throws UnusableInputException {
        var nameById = InstallationNames.byId(installation);
        var names = ElementNames.of(nameById);
        var problems = reading.problems().stream().map(p -> Problem.of(p, names.of(p.elementId()))).toList();
        if (!reading.isUsable()) {
            throw unusable(name, reading, problems);
        }
        return new PreparedStudy(name, reading.variants(), problems, nameById);
    }

    private static UnusableInputException unusable(String name, Reading reading, List<Problem> problems) {
        var first = reading.problems().stream().filter(BridgeProblem::isError).findFirst();
        var why = first.map(p -> p.message() + ' ' + p.remedy()).orElse(Messages.Study_NothingToCompare);
        return new UnusableInputException(NLS.bind(Messages.Study_CannotSolve, name, why), problems);
    }

    private static String nameOf(Study study) {
        return study.getName() == null || study.getName().isBlank() ? Messages.Study_Unnamed : study.getName().strip();
    }
}
