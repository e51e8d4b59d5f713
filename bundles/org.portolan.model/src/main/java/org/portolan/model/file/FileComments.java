/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * Comments that somebody wrote into a file by hand. They stay with the element that they stand before (or, at the end
 * of an element, in) wherever it is moved, so that saving a file does not throw them away.
 */
final class FileComments {

    private final Map<EObject, List<String>> before = new IdentityHashMap<>();
    private final Map<EObject, List<String>> atEnd = new IdentityHashMap<>();

    void putBefore(EObject element, List<String> comments) {
        put(before, element, comments);
    }

    void putAtEnd(EObject element, List<String> comments) {
        put(atEnd, element, comments);
    }

    private static void put(Map<EObject, List<String>> map, EObject element, List<String> comments) {
        if (!comments.isEmpty()) {
            map.computeIfAbsent(element, e -> new ArrayList<>()).addAll(comments);
        }
    }

    /** Comments between the element and what comes before it. */
    List<String> before(EObject element) {
        return before.getOrDefault(element, List.of());
    }

    /** Comments after the last child of the element. */
    List<String> atEnd(EObject element) {
        return atEnd.getOrDefault(element, List.of());
    }

    void clear() {
        before.clear();
        atEnd.clear();
    }
}
