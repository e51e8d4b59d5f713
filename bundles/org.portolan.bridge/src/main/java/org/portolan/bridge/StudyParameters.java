/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.quantity.SimTime;
import org.portolan.model.NamedElement;
import org.portolan.model.Study;
import org.portolan.study.scenario.TimeText;

/**
 * The parameters of a stored study about whole hosts. Keys are the options of the command line, values what is typed there;
 * those about elements may stand several times. What cannot be read is a problem of the study.
 */
final class StudyParameters {

    private final Study study;
    private final Problems problems;
    private final Set<String> known = new HashSet<>();

    StudyParameters(Study study, Problems problems) {
        this.study = study;
        this.problems = problems;
    }

    private Stream<String> texts(String key) {
        known.add(key);
        return study.getParameters().stream().filter(p -> key.equals(Elements.text(p.getKey())))
                .map(p -> Elements.text(p.getValue()).strip()).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> value(String key, Function<String, Optional<T>> read, String rule) {
        return texts(key).findFirst().flatMap(text -> {
            var value = read.apply(text);
            if (value.isEmpty()) {
                problems.error(ProblemCode.PARAMETER_UNUSABLE, study, Messages.Plan_ParameterUnusable,
                        Messages.Plan_ParameterUnusableRemedy, key, text, Elements.name(study), rule);
            }
            return value;
        });
    }

    /** A time with its unit. */
    Optional<SimTime> time(String key) {
        return value(key, TimeText::parse, Messages.Plan_RuleTime);
    }

    /** A whole number in a range. */
    Optional<Long> whole(String key, long least, long most) {
        return value(key, text -> parsed(text, Long::parseLong).filter(n -> n >= least && n <= most),
                least + ".." + most);
    }

    /** A number in a range. */
    Optional<Double> number(String key, double least, double most) {
        return value(key, text -> parsed(text, Double::parseDouble).filter(n -> n >= least && n <= most),
                least + ".." + most);
    }

    private static <N> Optional<N> parsed(String text, Function<String, N> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether something is so; without the parameter it is not. */
    boolean flag(String key) {
        var words = Map.of("true", true, "false", false);
        return value(key, text -> Optional.ofNullable(words.get(text)), "true, false").orElse(false);
    }

    /** One of several words. */
    <T> Optional<T> choice(String key, Map<String, T> byWord) {
        return value(key, text -> Optional.ofNullable(byWord.get(text)),
                byWord.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }

    /** Elements by id or name. */
    <T extends NamedElement> List<T> elements(String key, List<T> among) {
        return texts(key).flatMap(text -> find(key, text, among).stream()).distinct().toList();
    }

    /** The element of an id or name; a name that several have is no answer. */
    <T extends NamedElement> Optional<T> find(String key, String text, List<T> among) {
        var byId = among.stream().filter(e -> text.equals(e.getId())).findFirst();
        var byName = among.stream().filter(e -> text.equals(e.getName())).toList();
        if (byId.isEmpty() && byName.size() != 1) {
            problems.error(ProblemCode.PARAMETER_UNUSABLE, study, Messages.Plan_ElementUnknown,
                    Messages.Plan_ElementUnknownRemedy, key, text, Elements.name(study));
            return Optional.empty();
        }
        return byId.isPresent() ? byId : Optional.of(byName.getFirst());
    }

    /** Pairs of texts with an equals sign between them. */
    Stream<String[]> pairs(String key) {
        return texts(key).flatMap(text -> {
            int equals = text.lastIndexOf('=');
            if (equals < 1 || equals == text.length() - 1) {
                problems.error(ProblemCode.PARAMETER_UNUSABLE, study, Messages.Plan_ParameterUnusable,
                        Messages.Plan_ParameterUnusableRemedy, key, text, Elements.name(study), Messages.Plan_RulePin);
                return Stream.of();
            }
            return Stream.<String[]>of(new String[] {text.substring(0, equals).strip(),
                    text.substring(equals + 1).strip()});
        });
    }

    /** Says which parameters nobody asked for. */
    void refuseOthers() {
        study.getParameters().stream().map(p -> Elements.text(p.getKey())).filter(key -> !known.contains(key))
                .distinct().forEach(key -> problems.error(ProblemCode.PARAMETER_UNKNOWN, study,
                        Messages.Plan_ParameterUnknown, Messages.Plan_ParameterUnknownRemedy, key,
                        Elements.name(study), known.stream().sorted().collect(Collectors.joining(", "))));
    }

    /** Words for the values of an enumeration, by what each is called. */
    static <E extends Enum<E>> Map<String, E> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(word, Function.identity()));
    }
}
