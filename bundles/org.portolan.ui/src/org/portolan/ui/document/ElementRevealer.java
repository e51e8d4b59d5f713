/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import org.eclipse.emf.ecore.EObject;

/** A part that can show an element of its document: workbench parts adapt to it. */
public interface ElementRevealer {
    /**
     * Scrolls to the element, opens what hides it, and selects it; where the element itself is not shown, the nearest
     * container that is.
     *
     * @return false when nothing of it is shown here
     */
    boolean reveal(EObject element);
}
