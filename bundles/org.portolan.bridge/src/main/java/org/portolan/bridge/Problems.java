/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.Element;
import org.portolan.model.validation.Severity;

/** Problems found so far. A sentence and its remedy come from the message file, the values from the caller. */
final class Problems {

    private final List<BridgeProblem> found = new ArrayList<>();

    void error(ProblemCode code, Element element, String message, String remedy, Object... values) {
        add(Severity.ERROR, code, Elements.id(element), message, remedy, values);
    }

    void warning(ProblemCode code, Element element, String message, String remedy, Object... values) {
        add(Severity.WARNING, code, Elements.id(element), message, remedy, values);
    }

    void remark(ProblemCode code, Element element, String message, String remedy, Object... values) {
        add(Severity.INFO, code, Elements.id(element), message, remedy, values);
    }

    void add(Severity severity, ProblemCode code, String elementId, String message, String remedy, Object... values) {
        add(new BridgeProblem(severity, code, elementId, NLS.bind(message, values), NLS.bind(remedy, values)));
    }

    void add(BridgeProblem problem) {
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    void addAll(List<BridgeProblem> others) {
        others.forEach(this::add);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(BridgeProblem::isError);
    }

    List<BridgeProblem> toList() {
        return List.copyOf(found);
    }
}
