/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.portolan.ui.document.OutsideChanges;

/** What the workbench does at its start: one perspective, and the windows and editors of last time. */
final class PortolanWorkbenchAdvisor extends WorkbenchAdvisor {
    private final FilesToOpen files;

    PortolanWorkbenchAdvisor(FilesToOpen files) {
        this.files = files;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return InstallationPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PortolanWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        OutsideChanges.watch(PlatformUI.getWorkbench());
        Autosave.start(PlatformUI.getWorkbench());
        activateEditor();
        files.windowStands();
    }

    /** After a restart the chart is where the user goes on; outline and properties follow it from the start. */
    private static void activateEditor() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var page = window == null ? null : window.getActivePage();
        if (page != null && page.getActiveEditor() != null
                && PlatformUI.getWorkbench().getIntroManager().getIntro() == null) {
            page.activate(page.getActiveEditor());
        }
    }
}
