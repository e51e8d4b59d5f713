/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.portolan.model.Element;
import org.portolan.model.Installation;
import org.portolan.model.validation.InstallationValidation;
import org.portolan.model.validation.Problem;
import org.portolan.run.CheckInstallation;

/**
 * Everything that is wrong with an installation: what the model's rules say, each with its element and property, and what
 * only shows when studies are read for calculation, which names elements by id.
 */
final class DocumentCheck {
    private DocumentCheck() {
    }

    static List<Problem> check(Installation installation) {
        var problems = new ArrayList<>(InstallationValidation.check(installation));
        var known = problems.stream().map(Problem::message).collect(Collectors.toSet());
        var elements = elementsById(installation);
        for (var further : CheckInstallation.check(installation).problems()) {
            if (known.add(further.message())) {
                problems.add(new Problem(further.severity(), further.code(),
                        elements.getOrDefault(further.elementId(), installation), Optional.empty(), further.message(),
                        further.remedy()));
            }
        }
        return problems;
    }

    private static Map<String, EObject> elementsById(Installation installation) {
        var elements = new HashMap<String, EObject>();
        for (var all = installation.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.getId() != null) {
                elements.put(element.getId(), element);
            }
        }
        return elements;
    }
}
