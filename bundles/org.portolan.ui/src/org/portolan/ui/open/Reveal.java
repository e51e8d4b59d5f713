/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.open;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.portolan.ui.document.ElementRevealer;
import org.portolan.ui.document.InstallationInput;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.navigator.NavigatorView;

/** Jumps to an element: in the chart of its document and in the navigator. */
public final class Reveal {
    private Reveal() {
    }

    /** Shows and selects the element wherever it can be seen; the chart gets the focus when it shows the element. */
    public static void element(IWorkbenchPage page, EObject element) {
        var document = ModelDocument.of(element);
        if (document.isEmpty()) {
            return;
        }
        var editor = page.findEditor(new InstallationInput(document.get().path()));
        if (editor != null) {
            page.activate(editor);
        }
        var inChart = reveal(editor, element);
        var navigator = page.findView(NavigatorView.ID);
        if (navigator != null && reveal(navigator, element) && !inChart) {
            page.activate(navigator);
        }
    }

    private static boolean reveal(IWorkbenchPart part, EObject element) {
        var revealer = part == null ? null : Adapters.adapt(part, ElementRevealer.class);
        return revealer != null && revealer.reveal(element);
    }
}
