/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import java.nio.file.Path;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.portolan.ui.label.Icons;
import org.portolan.ui.open.Installations;
import org.portolan.ui.open.RecentFiles;

/** File > Open Recent. */
final class RecentFilesMenu extends MenuManager {
    private final IWorkbenchWindow window;

    RecentFilesMenu(IWorkbenchWindow window) {
        super(Messages.Menu_Recent, "org.portolan.recent");
        this.window = window;
        setRemoveAllWhenShown(true);
        addMenuListener(menu -> fill());
    }

    private void fill() {
        var files = RecentFiles.present();
        for (var i = 0; i < files.size(); i++) {
            add(entry(i + 1, files.get(i)));
        }
        add(new Separator());
        var clear = new Action(Messages.Menu_ClearRecent) {
            @Override
            public void run() {
                RecentFiles.clear();
            }
        };
        clear.setEnabled(!files.isEmpty());
        add(clear);
    }

    private Action entry(int number, Path file) {
        // An ampersand in a file name is no mnemonic.
        var name = file.getFileName().toString().replace("&", "&&");
        var action = new Action(NLS.bind(Messages.Menu_RecentFile, new Object[] {number, name, file.getParent()})) {
            @Override
            public void run() {
                Installations.open(window.getActivePage(), file);
            }
        };
        action.setImageDescriptor(Icons.INSTALLATION.descriptor());
        return action;
    }

    /** Without an entry the menu would not open, and never be filled. */
    @Override
    public boolean isVisible() {
        return true;
    }
}
