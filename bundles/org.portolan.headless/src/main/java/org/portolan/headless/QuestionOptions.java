/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.DefaultQuestions;
import org.portolan.bridge.MethodQuestion;
import org.portolan.bridge.RelocationQuestion;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.run.ElementLookup;
import org.portolan.run.PreparedPlanning;
import org.portolan.run.PreparedStudy;
import org.portolan.run.SolvePlanning;
import org.portolan.run.SolveStudy;
import org.portolan.run.UnusableInputException;
import picocli.CommandLine.Option;

/** Which study is meant: a stored one, or a guest, a target and methods, or what is compared by default. */
final class QuestionOptions {

    /** Stands for every method. */
    private static final String ALL = "all";

    @Option(names = "--study", paramLabel = "NAME", descriptionKey = "study")
    private Optional<String> study;

    @Option(names = "--guest", paramLabel = "GUEST", descriptionKey = "guest")
    private List<String> guests = List.of();

    @Option(names = "--to", paramLabel = "HOST", descriptionKey = "to")
    private List<String> targets = List.of();

    @Option(names = {"-m", "--method"}, paramLabel = "METHOD", descriptionKey = "method")
    private List<String> methods = List.of();

    @Option(names = "--link", paramLabel = "LINK", descriptionKey = "link")
    private Optional<String> link;

    /** Whether a question is asked in words of its own. */
    private boolean isAsked() {
        return !guests.isEmpty() || !targets.isEmpty() || !methods.isEmpty() || link.isPresent();
    }

    /** Whether any study was asked for. */
    boolean isGiven() {
        return study.isPresent() || isAsked();
    }

    /**
     * The study of disk paths, or of hosts that are emptied or lost, that was asked for by name; empty when relocations were
     * asked for.
     */
    Optional<PreparedPlanning> planning(Installation installation) throws UnusableInputException {
        if (study.isEmpty() || isAsked()) {
            return Optional.empty();
        }
        var stored = ElementLookup.study(installation, study.get());
        return SolvePlanning.kindOf(stored).isEmpty() ? Optional.empty()
                : Optional.of(SolvePlanning.prepare(installation, stored));
    }

    /** Reads what the study needs from the model. */
    PreparedStudy prepare(Installation installation) throws UnusableInputException {
        boolean asked = isAsked();
        if (study.isPresent() && asked) {
            throw new UnusableInputException(Messages.Solve_StudyOrGuest);
        }
        return asked ? prepareQuestion(installation) : SolveStudy.prepare(installation, study);
    }

    private PreparedStudy prepareQuestion(Installation installation) throws UnusableInputException {
        if (guests.isEmpty()) {
            throw new UnusableInputException(Messages.Solve_NoGuest);
        }
        var moved = new ArrayList<Guest>();
        for (String name : guests) {
            moved.add(ElementLookup.guest(installation, name));
        }
        var to = targets(installation, moved.getFirst());
        var name = NLS.bind(Messages.Solve_Name, String.join(", ", moved.stream().map(Guest::getName).toList()),
                String.join(", ", to.stream().map(Host::getName).toList()));
        return SolveStudy.prepare(installation, name,
                new RelocationQuestion(moved, to, methods(installation, moved.getFirst(), to.getFirst())));
    }

    private List<Host> targets(Installation installation, Guest guest) throws UnusableInputException {
        if (targets.isEmpty()) {
            return List.of(DefaultQuestions.target(guest).orElseThrow(() -> new UnusableInputException(
                    NLS.bind(Messages.Solve_NoTarget, guest.getName()))));
        }
        var found = new ArrayList<Host>();
        for (String name : targets) {
            found.add(ElementLookup.host(installation, name));
        }
        return found;
    }

    private List<MethodQuestion> methods(Installation installation, Guest guest, Host target)
            throws UnusableInputException {
        Optional<Link> over = link.isPresent() ? Optional.of(ElementLookup.link(installation, link.get()))
                : Optional.empty();
        var questions = new ArrayList<MethodQuestion>();
        if (methods.isEmpty()) {
            DefaultQuestions.methods(guest, target)
                    .forEach(m -> questions.add(new MethodQuestion(m.method(), m.label(), over, m.parameters())));
        }
        for (String text : methods) {
            if (text.equalsIgnoreCase(ALL)) {
                Stream.of(RelocationMethod.values())
                        .forEach(m -> questions.add(new MethodQuestion(m.id(), "", over, Map.of())));
            } else {
                questions.add(method(text, over));
            }
        }
        return questions;
    }

    /** {@code name} or {@code name:key=value,key=value}; the key {@code label} names the variant. */
    static MethodQuestion method(String text, Optional<Link> over) throws UnusableInputException {
        int colon = text.indexOf(':');
        var parameters = new LinkedHashMap<String, String>();
        if (colon >= 0) {
            for (String parameter : text.substring(colon + 1).split(",")) {
                int equals = parameter.indexOf('=');
                if (equals < 1) {
                    throw new UnusableInputException(NLS.bind(Messages.Solve_MethodForm, text));
                }
                parameters.put(parameter.substring(0, equals).strip(), parameter.substring(equals + 1).strip());
            }
        }
        var label = Optional.ofNullable(parameters.remove("label")).orElse("");
        return new MethodQuestion(colon < 0 ? text : text.substring(0, colon), label, over, parameters);
    }
}
