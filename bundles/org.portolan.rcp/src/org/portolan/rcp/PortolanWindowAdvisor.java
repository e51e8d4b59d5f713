/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.portolan.ui.document.InstallationInput;
import org.portolan.ui.open.Installations;
import org.portolan.ui.wizards.ImportInventoryWizard;

/** Size and parts of a workbench window, and what dropping files on it does. */
final class PortolanWindowAdvisor extends WorkbenchWindowAdvisor {
    /** More helps no more. */
    private static final Point LARGEST_SIZE = new Point(1920, 1200);

    PortolanWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new PortolanActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(initialSize());
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.addEditorAreaTransfer(FileTransfer.getInstance());
        configurer.configureEditorAreaDropListener(new FileDrop());
    }

    /** Nearly all of the screen: a chart, its properties and its results want room side by side. */
    private static Point initialSize() {
        var screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(Math.min(LARGEST_SIZE.x, screen.width * 19 / 20),
                Math.min(LARGEST_SIZE.y, screen.height * 19 / 20));
    }

    private void open(String name) {
        var window = getWindowConfigurer().getWindow();
        var lowerCase = name.toLowerCase(Locale.ROOT);
        if (lowerCase.endsWith("." + InstallationInput.EXTENSION)) {
            Installations.open(window.getActivePage(), Path.of(name));
        } else {
            // Anything else may be an inventory; the wizard tells when it is not.
            ImportInventoryWizard.open(window, Path.of(name));
        }
    }

    /** Opens installations, and imports other files. */
    private final class FileDrop extends DropTargetAdapter {
        @Override
        public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
        }

        @Override
        public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] names) {
                // After the drop has ended: the source waits for it, and a wizard would keep it waiting.
                event.display.asyncExec(() -> List.of(names).forEach(PortolanWindowAdvisor.this::open));
            }
        }
    }
}
