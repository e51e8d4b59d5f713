/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import org.eclipse.gef.tools.SelectEditPartTracker;

/** Shows or hides a host's guests when the arrow in its header is clicked. */
final class ToggleTracker extends SelectEditPartTracker {
    private final HostEditPart host;

    ToggleTracker(HostEditPart host) {
        super(host);
        this.host = host;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        boolean handled = super.handleButtonUp(button);
        if (button == 1) {
            host.toggle();
        }
        return handled;
    }

    /** A click on the arrow is no wish to rename. */
    @Override
    protected void performDirectEdit() {
        // nothing
    }

    @Override
    protected void performOpen() {
        // nothing
    }
}
