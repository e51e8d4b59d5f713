/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;

/** An edit part that shows an element of the installation. */
public interface ElementPart extends EditPart {
    /** The element. */
    EObject element();

    /** Shows the element as the latest sketch has it; to be called when a command has finished. */
    void refreshContent();

    /** Facts about what is at a point, for a tooltip; several lines, empty for none. */
    String factsAt(Point point);
}
