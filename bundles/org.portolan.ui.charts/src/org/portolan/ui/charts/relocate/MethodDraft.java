/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
    /** Only the parameters that the user set; the others keep the method's defaults. */
    private final Map<MethodParameter, String> values = new LinkedHashMap<>();

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
            question.parameters().forEach(
                    (key, value) -> MethodParameter.ofKey(key).ifPresent(parameter -> draft.set(parameter, value)));
            return draft;
        });
    }

    MethodDraft copy(String newLabel) {
        var copy = new MethodDraft(method, newLabel, true, link);
        copy.values.putAll(values);
        return copy;
    }

    MethodQuestion toQuestion() {
        var parameters = new LinkedHashMap<String, String>();
        values.forEach((parameter, value) -> parameters.put(parameter.key(), value));
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

    String value(MethodParameter parameter) {
        return values.getOrDefault(parameter, "");
    }

    void set(MethodParameter parameter, String value) {
        if (value.isBlank()) {
            values.remove(parameter);
        } else {
            values.put(parameter, value.strip());
        }
    }

    /** The parameters that differ from the method's defaults, for the list. */
    String summary() {
        var parts = new java.util.ArrayList<String>();
        values.forEach((parameter, value) -> parts.add(parameter.key() + " = " + value));
        link.ifPresent(chosenLink -> parts.add(String.valueOf(chosenLink.getName())));
        return String.join(", ", parts);
    }
}
