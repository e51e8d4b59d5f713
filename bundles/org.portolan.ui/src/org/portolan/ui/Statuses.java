/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.portolan.model.file.UnreadableInstallationException;
import org.portolan.ui.internal.Messages;

/**
 * Turns what went wrong into a sentence with a way out. Failures that can be expected of files and users carry no stack
 * trace; surprises keep theirs and go to the log.
 */
public final class Statuses {
    /** Id of this bundle, as the owner of statuses and preferences. */
    public static final String BUNDLE = "org.portolan.ui";

    private Statuses() {
    }

    /** An expected failure: the sentence says all. */
    public static IStatus error(String sentence) {
        return new Status(IStatus.ERROR, BUNDLE, sentence);
    }

    /** Something that the user should know of, but that stops nothing. */
    public static IStatus warning(String sentence) {
        return new Status(IStatus.WARNING, BUNDLE, sentence);
    }

    /** A file that could not be read as an installation. */
    public static IStatus of(UnreadableInstallationException unreadable) {
        return error(unreadable.getMessage());
    }

    /** A file that could not be read or written. */
    public static IStatus of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> error(NLS.bind(Messages.File_NoPermission, e.getFile()));
            case NoSuchFileException e -> error(NLS.bind(Messages.File_NotThere, e.getFile()));
            case FileSystemException e -> error(NLS.bind(Messages.File_SystemSays, e.getFile(),
                    e.getReason() == null ? e.getClass().getSimpleName() : e.getReason()));
            default -> error(failure.getMessage() == null ? Messages.File_Failed : failure.getMessage());
        };
    }

    /** A surprise: a fault of the program. It is logged here. */
    public static IStatus unexpected(String sentence, Throwable fault) {
        var status = new Status(IStatus.ERROR, BUNDLE, NLS.bind(Messages.Unexpected, sentence), fault);
        ILog.of(Statuses.class).log(status);
        return status;
    }

    /** Shows a status and waits until the user has read it. */
    public static void show(Shell shell, String title, IStatus status) {
        ErrorDialog.openError(shell, title, null, status);
    }
}
