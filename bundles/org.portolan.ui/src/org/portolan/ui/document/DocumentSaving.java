/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.portolan.ui.Statuses;
import org.portolan.ui.internal.Messages;

/** Saves documents the way a user expects: nothing of somebody else is overwritten unasked, and failures are told. */
public final class DocumentSaving {
    private static final int OVERWRITE = 0;
    private static final int SAVE_AS = 1;

    private DocumentSaving() {
    }

    /**
     * Saves; asks first when the file changed outside, and shows what went wrong.
     *
     * @return false when the document is still not saved
     */
    public static boolean save(ModelDocument document, Shell shell, IProgressMonitor monitor) {
        if (document.isChangedOutside()) {
            return switch (askWhatToDo(document, shell)) {
                case OVERWRITE -> write(document, shell, monitor);
                case SAVE_AS -> saveAs(document, shell);
                default -> canceled(monitor);
            };
        }
        return write(document, shell, monitor) || canceled(monitor);
    }

    /** Asks for a file and saves there; false when the user changed their mind or it failed. */
    public static boolean saveAs(ModelDocument document, Shell shell) {
        var target = askForFile(shell, document.path().getParent(), document.path().getFileName().toString());
        if (target.isEmpty()) {
            return false;
        }
        try {
            document.saveAs(target.get());
            return true;
        } catch (IOException e) {
            Statuses.show(shell, Messages.Save_Title, Statuses.of(e));
            return false;
        }
    }

    /** Asks where to put an installation file; the name gets the extension when it has none. */
    public static Optional<Path> askForFile(Shell shell, Path folder, String proposal) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Save_Title);
        dialog.setOverwrite(true);
        if (folder != null) {
            dialog.setFilterPath(folder.toString());
        }
        dialog.setFileName(proposal);
        dialog.setFilterExtensions(new String[] {"*." + InstallationInput.EXTENSION});
        dialog.setFilterNames(new String[] {Messages.File_Installations});
        return Optional.ofNullable(dialog.open()).map(DocumentSaving::withExtension).map(Path::of);
    }

    /** The file name with the extension of installation files. */
    public static String withExtension(String name) {
        return name.endsWith("." + InstallationInput.EXTENSION) ? name : name + "." + InstallationInput.EXTENSION;
    }

    private static int askWhatToDo(ModelDocument document, Shell shell) {
        return MessageDialog.open(MessageDialog.WARNING, shell, Messages.Save_Title,
                NLS.bind(Messages.Save_ChangedOutside, document.path()), SWT.NONE,
                Messages.Save_Overwrite, Messages.Save_As, Messages.Button_Cancel);
    }

    private static boolean write(ModelDocument document, Shell shell, IProgressMonitor monitor) {
        try {
            document.save(monitor);
            return true;
        } catch (IOException e) {
            Statuses.show(shell, Messages.Save_Title, Statuses.of(e));
            return false;
        }
    }

    /** Tells the workbench, which may be closing, that the save did not happen. */
    private static boolean canceled(IProgressMonitor monitor) {
        if (monitor != null) {
            monitor.setCanceled(true);
        }
        return false;
    }
}
