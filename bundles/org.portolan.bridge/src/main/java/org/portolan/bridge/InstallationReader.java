/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.method.MethodSpec;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.MethodChoice;
import org.portolan.model.NamedElement;
import org.portolan.model.Parameter;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.Variant;

/**
 * Copies what a question needs of an installation into the engine's records: defaults and units resolved, every id
 * kept. Reads the model on the thread of the caller, in milliseconds; nothing of the result refers to it.
 * <p>
 * A scenario holds the source, the target, the hosts that share storage with them, all their running guests, and the
 * links of the way. Other parts of the installation cannot change the answer, and their mistakes do not prevent it.
 */
public final class InstallationReader {

    private final Installation installation;
    private final NamedElement asker;
    private final Problems problems = new Problems();

    private InstallationReader(Installation installation, NamedElement asker) {
        this.installation = installation;
        this.asker = asker;
    }

    /** Reads what a question needs. */
    public static Reading read(Installation installation, RelocationQuestion question) {
        return new InstallationReader(installation, installation).read(question);
    }

    /** Reads what a stored study needs; without methods it compares those of {@link DefaultQuestions}. */
    public static Reading read(Installation installation, Study study) {
        var reader = new InstallationReader(installation, study);
        if (study.getKind() != StudyKind.RELOCATION) {
            reader.problems.error(ProblemCode.STUDY_NOT_SUPPORTED, study, Messages.Study_NotSupported,
                    Messages.Study_NotSupportedRemedy, Elements.name(study), study.getKind().getLiteral());
            return new Reading(List.of(), reader.problems.toList());
        }
        for (Parameter parameter : study.getParameters()) {
            reader.problems.error(ProblemCode.PARAMETER_UNKNOWN, study, Messages.Study_ParameterUnknown,
                    Messages.Study_ParameterUnknownRemedy, Elements.text(parameter.getKey()), Elements.name(study));
        }
        return reader.read(new RelocationQuestion(study.getGuests(), study.getTargets(), methods(study)));
    }

    private static List<MethodQuestion> methods(Study study) {
        if (study.getMethods().isEmpty() && !study.getGuests().isEmpty() && !study.getTargets().isEmpty()) {
            return DefaultQuestions.methods(study.getGuests().getFirst(), study.getTargets().getFirst());
        }
        var methods = new ArrayList<MethodQuestion>();
        for (MethodChoice choice : study.getMethods()) {
            methods.add(MethodQuestion.of(choice));
        }
        return methods;
    }

    private Reading read(RelocationQuestion question) {
        var assumptions = AssumptionsReader.read(installation);
        problems.addAll(assumptions.problems());
        checkComplete(question);
        var variants = new ArrayList<Variant>();
        if (!problems.hasErrors()) {
            var scenarios = new ScenarioReader(installation, assumptions.assumptions(), problems);
            question.methods().forEach(m -> addVariants(question, m, scenarios, variants));
        }
        return new Reading(variants, problems.toList());
    }

    private void checkComplete(RelocationQuestion question) {
        if (question.guests().isEmpty()) {
            incomplete(Messages.Study_NoGuest, Messages.Study_NoGuestRemedy);
        }
        if (question.targets().isEmpty()) {
            incomplete(Messages.Study_NoTarget, Messages.Study_NoTargetRemedy);
        }
        if (question.methods().isEmpty()) {
            incomplete(Messages.Study_NoMethod, Messages.Study_NoMethodRemedy);
        }
    }

    private void incomplete(String message, String remedy) {
        problems.error(ProblemCode.STUDY_INCOMPLETE, asker, message, remedy, Elements.name(asker));
    }

    private void addVariants(RelocationQuestion question, MethodQuestion method, ScenarioReader scenarios,
            List<Variant> variants) {
        var spec = MethodReader.read(method, asker, problems);
        if (spec.isEmpty()) {
            return;
        }
        for (Guest guest : question.guests()) {
            for (Host target : question.targets()) {
                var label = uniqueLabel(label(question, method, guest, target), variants);
                add(variants, label, scenarios, new Move(guest, target, method, spec.get()));
            }
        }
    }

    private static void add(List<Variant> variants, String label, ScenarioReader scenarios, Move move) {
        scenarios.read(move).ifPresent(s -> variants.add(new Variant(label, s, move.method().note())));
    }

    /** The method's label, and what else is needed to tell the variants apart. */
    private static String label(RelocationQuestion question, MethodQuestion method, Guest guest, Host target) {
        var label = new StringBuilder(method.label().isEmpty()
                ? RelocationMethod.ofId(method.method()).orElseThrow().label() : method.label());
        if (question.guests().size() > 1) {
            label.append(", ").append(Elements.name(guest));
        }
        if (question.targets().size() > 1) {
            label.append(" \u2192 ").append(Elements.name(target));
        }
        return label.toString();
    }

    private static String uniqueLabel(String label, List<Variant> variants) {
        Set<String> taken = new HashSet<>(variants.stream().map(Variant::label).toList());
        var unique = label;
        for (int i = 2; taken.contains(unique); i++) {
            unique = label + " (" + i + ")";
        }
        return unique;
    }

    /**
     * One relocation.
     *
     * @param spec the method with its parameters
     */
    record Move(Guest guest, Host target, MethodQuestion method, MethodSpec spec) {
    }
}
