/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something about an installation that the user should know.
 *
 * @param severity how bad it is
 * @param code what it is, the same in every language, for filters and tests, for instance {@code guest-without-host}
 * @param element what it is about, to jump to
 * @param feature the feature of the element where it can be mended, where there is one
 * @param message what is the matter: a sentence with names, values and units
 * @param remedy what can be done about it: a sentence
 */
public record Problem(Severity severity, String code, EObject element, Optional<EStructuralFeature> feature,
        String message, String remedy) {

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(element);
        Objects.requireNonNull(feature);
        Objects.requireNonNull(message);
        Objects.requireNonNull(remedy);
    }
}
