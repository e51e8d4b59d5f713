/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.portolan.ui.open.Installations;

/** Files that somebody asked for, from any thread and also before the window stands; they are opened when it does. */
final class FilesToOpen {
    private final Display display;
    private final Queue<Path> waiting = new ArrayDeque<>();
    private boolean windowStands;

    FilesToOpen(Display display, Collection<Path> first) {
        this.display = display;
        waiting.addAll(first);
    }

    void add(String path) {
        add(List.of(Path.of(path)), false);
    }

    /** Opens files soon; also without any, the window comes to the front when asked for. */
    void add(Collection<Path> files, boolean raise) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            waiting.addAll(files);
            if (windowStands) {
                open(raise);
            }
        });
    }

    /** The first window is open: what waited is opened now. */
    void windowStands() {
        windowStands = true;
        display.asyncExec(() -> open(false));
    }

    private void open(boolean raise) {
        var windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length == 0) {
            return;
        }
        var active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var window = active == null ? windows[0] : active;
        if (raise) {
            window.getShell().setMinimized(false);
            window.getShell().forceActive();
        }
        while (!waiting.isEmpty()) {
            Installations.open(window.getActivePage(), waiting.remove());
        }
    }
}
