/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.ElementNames;

/** Collects problems and makes their sentences: elements by name, the first letter large. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    /** A problem of an element as a whole; the element itself is value {0} of the sentences, the others follow. */
    void on(ProblemCode code, EObject element, Object... values) {
        add(code, element, Optional.empty(), values);
    }

    /** A problem that is mended at a feature; the element itself is value {0} of the sentences, the others follow. */
    void at(ProblemCode code, EObject element, EStructuralFeature feature, Object... values) {
        add(code, element, Optional.of(feature), values);
    }

    List<Problem> problems() {
        return problems;
    }

    private void add(ProblemCode code, EObject element, Optional<EStructuralFeature> feature, Object... values) {
        Object[] words = new Object[values.length + 1];
        words[0] = ElementNames.of(element);
        for (int i = 0; i < values.length; i++) {
            words[i + 1] = values[i] instanceof EObject other ? ElementNames.of(other) : values[i];
        }
        problems.add(new Problem(code.severity(), code.code(), element, feature,
                sentence(NLS.bind(code.message(), words)), sentence(NLS.bind(code.remedy(), words))));
    }

    // "iSCSI disk" and "z/VM traits" keep their first letter.
    private static String sentence(String text) {
        boolean isWord = text.length() > 1 && Character.isLowerCase(text.charAt(0))
                && (Character.isLowerCase(text.charAt(1)) || text.charAt(1) == ' ');
        return isWord ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }
}
