/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.eclipse.emf.common.util.Enumerator;
import org.portolan.model.edit.PortolanEditPlugin;

/** Words for the kinds of the model, as the property sheet has them. */
final class ElementWords {
    private ElementWords() {
    }

    static String of(Enumerator kind) {
        return PortolanEditPlugin.INSTANCE
                .getString("_UI_" + kind.getClass().getSimpleName() + "_" + kind.getName() + "_literal");
    }
}
