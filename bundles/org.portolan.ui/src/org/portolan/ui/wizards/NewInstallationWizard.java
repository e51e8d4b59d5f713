/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.portolan.model.file.InstallationFile;
import org.portolan.ui.Statuses;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.open.Installations;

/** Makes a new installation file and opens it. */
public final class NewInstallationWizard extends Wizard {
    private final IWorkbenchWindow window;
    private final NewInstallationPage page = new NewInstallationPage();

    private NewInstallationWizard(IWorkbenchWindow window) {
        this.window = window;
        setWindowTitle(Messages.New_Title);
    }

    /** Runs the wizard over a window. */
    public static void open(IWorkbenchWindow window) {
        new WizardDialog(window.getShell(), new NewInstallationWizard(window)).open();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var file = page.target().path().orElseThrow();
        try {
            write(file);
        } catch (IOException e) {
            Statuses.show(getShell(), Messages.New_Title, Statuses.of(e));
            return false;
        }
        Installations.open(window.getActivePage(), file);
        return true;
    }

    private void write(Path file) throws IOException {
        var sample = page.sample();
        if (sample.isEmpty()) {
            InstallationFile.write(page.template().create(), file);
            return;
        }
        if (page.target().overwrites()) {
            Files.deleteIfExists(file);
        }
        sample.get().copyTo(file);
    }
}
