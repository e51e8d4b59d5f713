/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.portolan.model.validation.Problem;
import org.portolan.model.validation.Severity;

/** The worst problem of each element and of all that it contains, so that a closed tree shows where to look. */
public final class ProblemBadges {
    /** Nothing is wrong. */
    public static final ProblemBadges NONE = new ProblemBadges(List.of());

    private final Map<EObject, Severity> worst = new HashMap<>();

    /** Badges for the given problems. */
    public ProblemBadges(List<Problem> problems) {
        for (var problem : problems) {
            if (problem.severity() != Severity.INFO) {
                mark(problem);
            }
        }
    }

    private void mark(Problem problem) {
        for (var element = problem.element(); element != null; element = element.eContainer()) {
            worst.merge(element, problem.severity(), ProblemBadges::worse);
        }
    }

    private static Severity worse(Severity one, Severity other) {
        return one == Severity.ERROR || other == Severity.ERROR ? Severity.ERROR : Severity.WARNING;
    }

    /** The badge of an element. */
    public Optional<Severity> of(EObject element) {
        return Optional.ofNullable(worst.get(element));
    }
}
