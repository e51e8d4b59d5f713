/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Which elements of an installation a selection means. Trees and tables select the elements themselves, the chart
 * selects edit parts, results select what adapts to an element: to those who ask it is all the same.
 */
public final class Selections {
    private Selections() {
    }

    /** The element that a selected thing stands for. */
    public static Optional<EObject> elementOf(Object selected) {
        return Optional.ofNullable(Adapters.adapt(selected, EObject.class));
    }

    /** The selected elements, in the selection's order, without doubles. */
    public static List<EObject> elementsOf(ISelection selection) {
        return stream(selection).toList();
    }

    /** The only selected element; empty when none or several are selected. */
    public static Optional<EObject> singleElementOf(ISelection selection) {
        var elements = elementsOf(selection);
        return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
    }

    /** The selected elements of one kind. */
    public static <T extends EObject> List<T> elementsOf(ISelection selection, Class<T> kind) {
        return stream(selection).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The document that a part shows; editors and views adapt to it. */
    public static Optional<ModelDocument> documentOf(IWorkbenchPart part) {
        return Optional.ofNullable(part).map(p -> Adapters.adapt(p, ModelDocument.class));
    }

    private static Stream<EObject> stream(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return Stream.empty();
        }
        return structured.stream().map(Selections::elementOf).flatMap(Optional::stream).distinct();
    }
}
