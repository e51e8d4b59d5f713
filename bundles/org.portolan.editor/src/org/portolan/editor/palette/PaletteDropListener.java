/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.palette;

import java.util.function.Supplier;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;
import org.portolan.model.Installation;

/** Lets palette entries be dragged onto the chart. */
public final class PaletteDropListener extends TemplateTransferDropTargetListener {
    private final Supplier<Installation> installation;

    public PaletteDropListener(EditPartViewer viewer, Supplier<Installation> installation) {
        super(viewer);
        this.installation = installation;
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return template instanceof NewElement element ? new NewElementFactory(installation, element) : null;
    }
}
