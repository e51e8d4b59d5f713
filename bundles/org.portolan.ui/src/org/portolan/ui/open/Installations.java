/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.open;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.portolan.model.file.UnreadableInstallationException;
import org.portolan.ui.Statuses;
import org.portolan.ui.document.InstallationInput;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.internal.Messages;

/** Opens installation files in the chart editor. */
public final class Installations {
    /** Id of the chart editor. */
    public static final String EDITOR_ID = "org.portolan.editor.installation";

    private Installations() {
    }

    /**
     * Opens a file, or brings its editor to the front. A file that cannot be read opens no editor: the user is told what
     * is wrong with it, and where.
     */
    public static Optional<IEditorPart> open(IWorkbenchPage page, Path file) {
        ModelDocument document;
        try {
            document = ModelDocument.open(file);
        } catch (UnreadableInstallationException e) {
            Statuses.show(page.getWorkbenchWindow().getShell(), Messages.Open_Title, Statuses.of(e));
            return Optional.empty();
        }
        try {
            var editor = page.openEditor(new InstallationInput(file), EDITOR_ID);
            closeWelcome(page);
            RecentFiles.add(document.path());
            return Optional.ofNullable(editor);
        } catch (PartInitException e) {
            Statuses.show(page.getWorkbenchWindow().getShell(), Messages.Open_Title, e.getStatus());
            return Optional.empty();
        } finally {
            document.release();
        }
    }

    /** The welcome page covers the window; behind it nobody would see what was opened. */
    private static void closeWelcome(IWorkbenchPage page) {
        var welcome = page.getWorkbenchWindow().getWorkbench().getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
    }

    /** Asks which files to open, and opens them. */
    public static void askAndOpen(IWorkbenchWindow window) {
        var dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Open_Title);
        dialog.setFilterExtensions(new String[] {"*." + InstallationInput.EXTENSION, "*"});
        dialog.setFilterNames(new String[] {Messages.File_Installations, Messages.File_All});
        RecentFiles.present().stream().findFirst().map(Path::getParent)
                .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        if (dialog.open() == null) {
            return;
        }
        for (var name : dialog.getFileNames()) {
            open(window.getActivePage(), Path.of(dialog.getFilterPath(), name));
        }
    }

    /** The document of the active editor, when that is a chart. */
    public static Optional<ModelDocument> active(IWorkbenchWindow window) {
        return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActiveEditor)
                .map(editor -> Adapters.adapt(editor, ModelDocument.class));
    }

    /** Tells that something needs an open installation; for actions that cannot be disabled in time. */
    public static void tellNothingIsOpen(IWorkbenchWindow window, String title) {
        MessageDialog.openInformation(window.getShell(), title, NLS.bind(Messages.Open_NothingOpen, title));
    }
}
