/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.portolan.model.NamedElement;

/** Finds names that nobody has yet. Upper and lower case count as the same, as hypervisors see it. */
final class Names {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private final Set<String> taken = new HashSet<>();

    private Names() {
    }

    static Names takenBy(Stream<? extends NamedElement> elements) {
        var names = new Names();
        elements.map(NamedElement::getName).filter(n -> n != null).forEach(names::take);
        return names;
    }

    static Names takenBy(Collection<? extends NamedElement> elements) {
        return takenBy(elements.stream());
    }

    private boolean take(String name) {
        return taken.add(name.toUpperCase(Locale.ROOT));
    }

    /** The wanted name if it is free, else the next free number at its end, as wide as the one it has. */
    String free(String wanted) {
        if (take(wanted)) {
            return wanted;
        }
        var numbered = NUMBERED.matcher(wanted);
        boolean hasNumber = numbered.matches();
        String stem = hasNumber ? numbered.group(1) : wanted;
        int width = hasNumber ? numbered.group(2).length() : 1;
        for (long number = hasNumber ? Long.parseLong(numbered.group(2)) + 1 : 2;; number++) {
            String name = stem + String.format(Locale.ROOT, "%0" + width + "d", number);
            if (take(name)) {
                return name;
            }
        }
    }
}
