/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.portolan.editor.InstallationEditor;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.edit.commands.GuestEdits;
import org.portolan.ui.label.Icons;

/** Moves the selected guests to a host, as dragging them there does. */
final class MoveToHostAction extends ChartAction {
    private final Host host;

    MoveToHostAction(InstallationEditor editor, Host host) {
        super(editor, "org.portolan.editor.moveTo", label(host), Icons.of(host).descriptor());
        this.host = host;
    }

    private static String label(Host host) {
        // an ampersand in a name is no mnemonic
        return host.getName() == null ? "" : host.getName().replace("&", "&&");
    }

    @Override
    protected boolean isPossible() {
        return elements(Guest.class).stream().anyMatch(g -> g.eContainer() != host);
    }

    @Override
    public void run() {
        editor().execute(GuestEdits.relocate(editor().chart().domain(), elements(Guest.class), host));
    }
}
