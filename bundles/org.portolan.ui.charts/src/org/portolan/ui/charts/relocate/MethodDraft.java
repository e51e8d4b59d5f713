/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.MethodQuestion;
import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.model.Link;

/** A way of relocating while the user still edits it in the dialog. */
final class MethodDraft {
    private final RelocationMethod method;
    private String label;
    private boolean chosen;
    private Optional<Link> link;
    /** Only the parameters that the user set, in the form of files; the others keep the method's defaults. */
    private final Map<MethodParameter, String> values = new LinkedHashMap<>();
    /** What the user typed that is no value, with the reason. */
    private final Map<MethodParameter, Mistake> mistakes = new LinkedHashMap<>();

    /**
     * Something that is no value of its parameter.
     *
     * @param text as it was typed
     * @param reason why not
     */
    record Mistake(String text, String reason) {
    }

    MethodDraft(RelocationMethod method, String label, boolean chosen, Optional<Link> link) {
        this.method = method;
        this.label = label;
        this.chosen = chosen;
        this.link = link;
    }

    /** The draft of a question; empty when its method is not known to this version. */
    static Optional<MethodDraft> of(MethodQuestion question, boolean chosen) {
        return RelocationMethod.ofId(question.method()).map(method -> {
            var label = question.label().isEmpty() ? method.label() : question.label();
            var draft = new MethodDraft(method, label, chosen, question.link());
            question.parameters()
                    .forEach((key, value) -> MethodParameter.ofKey(key).filter(method.parameters()::contains)
                            .filter(parameter -> parameter.type().accepts(value))
                            .ifPresent(parameter -> draft.set(parameter, value)));
            return draft;
        });
    }

    MethodDraft copy(String newLabel) {
        var copy = new MethodDraft(method, newLabel, true, link);
        copy.values.putAll(values);
        copy.mistakes.putAll(mistakes);
        return copy;
    }

    MethodQuestion toQuestion() {
        var parameters = new LinkedHashMap<String, String>();
        values.forEach((parameter, value) -> {
            if (isInEffect(parameter)) {
                parameters.put(parameter.key(), value);
            }
        });
        return new MethodQuestion(method.id(), label, link, parameters);
    }

    RelocationMethod method() {
        return method;
    }

    String label() {
        return label;
    }

    void setLabel(String newLabel) {
        label = newLabel;
    }

    boolean isChosen() {
        return chosen;
    }

    void setChosen(boolean isChosen) {
        chosen = isChosen;
    }

    Optional<Link> link() {
        return link;
    }

    void setLink(Optional<Link> newLink) {
        link = newLink;
    }

    /** The value in the form of files; empty for the default. */
    String value(MethodParameter parameter) {
        return values.getOrDefault(parameter, "");
    }

    Optional<Mistake> mistake(MethodParameter parameter) {
        return Optional.ofNullable(mistakes.get(parameter));
    }

    /** Takes a value in the form of files; an empty one, and one that is the method's own, is the default. */
    void set(MethodParameter parameter, String value) {
        mistakes.remove(parameter);
        var own = method.option(parameter).flatMap(option -> option.fallback().value());
        if (value.isBlank() || own.filter(value.strip()::equalsIgnoreCase).isPresent()) {
            values.remove(parameter);
        } else {
            values.put(parameter, value.strip());
        }
    }

    void setMistake(MethodParameter parameter, String text, String reason) {
        values.remove(parameter);
        mistakes.put(parameter, new Mistake(text, reason));
    }

    /** Whether the parameter does anything beside the others as they are. */
    boolean isInEffect(MethodParameter parameter) {
        return parameter.need().map(need -> need.isMetBy(valueOrDefault(need.parameter()))).orElse(true);
    }

    /** What holds for a parameter, as far as files could state it. */
    String valueOrDefault(MethodParameter parameter) {
        var set = value(parameter);
        return set.isEmpty() ? method.option(parameter).flatMap(option -> option.fallback().value()).orElse("") : set;
    }

    /** The first mistake that would count, as a sentence that says where it is. */
    Optional<String> firstMistake() {
        return mistakes.entrySet().stream().filter(entry -> isInEffect(entry.getKey())).findFirst()
                .map(entry -> NLS.bind(Messages.Relocate_Mistake,
                        new Object[] {label, entry.getKey().label(), entry.getValue().reason()}));
    }

    /** What differs from the method's defaults, for the list. */
    String summary() {
        return toQuestion().note().settings().stream().collect(Collectors.joining(", "));
    }
}
