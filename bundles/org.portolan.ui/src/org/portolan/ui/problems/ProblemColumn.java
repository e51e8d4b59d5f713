/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.problems;

import java.util.Comparator;
import java.util.function.Function;

import org.portolan.model.validation.Problem;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.preferences.Choices;

/** A column of the problems table. */
enum ProblemColumn {
    MESSAGE(Messages.Problems_Message, 45, Problem::message, Comparator.comparing(Problem::severity)),
    ELEMENT(Messages.Problems_Element, 20, p -> Choices.labels().path(p.element()), null),
    REMEDY(Messages.Problems_Remedy, 35, Problem::remedy, null);

    private final String label;
    private final int weight;
    private final Function<Problem, String> text;
    private final Comparator<Problem> order;

    ProblemColumn(String label, int weight, Function<Problem, String> text, Comparator<Problem> first) {
        this.label = label;
        this.weight = weight;
        this.text = text;
        var byText = Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
        this.order = first == null ? byText : first.thenComparing(byText);
    }

    String label() {
        return label;
    }

    int weight() {
        return weight;
    }

    String text(Problem problem) {
        return text.apply(problem);
    }

    /** The first column sorts the worst first. */
    Comparator<Problem> order() {
        return order;
    }
}
