/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.portolan.model.file.UnreadableInstallationException;
import org.portolan.ui.Statuses;
import org.portolan.ui.internal.Messages;

/**
 * Notices files that another program changed while they are open here: whenever the user comes back to a window, the
 * open files are looked at, and the user decides which content counts.
 */
public final class OutsideChanges {
    private static final int RELOAD = 0;

    private final IWorkbench workbench;
    private boolean asking;

    private OutsideChanges(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Starts to watch, for as long as the workbench runs. */
    public static void watch(IWorkbench workbench) {
        var changes = new OutsideChanges(workbench);
        var display = workbench.getDisplay();
        display.addFilter(SWT.Activate, event -> changes.activated(display, event));
    }

    private void activated(Display display, Event event) {
        if (event.widget instanceof Shell shell && shell.getParent() == null && !asking) {
            // Not within the event: a dialog opened here would fight the activation for the focus.
            display.asyncExec(() -> look(shell));
        }
    }

    private void look(Shell shell) {
        if (asking || shell.isDisposed() || workbench.isClosing()) {
            return;
        }
        asking = true;
        try {
            ModelDocument.all().stream().filter(ModelDocument::isChangedOutside).forEach(d -> ask(d, shell));
        } finally {
            asking = false;
        }
    }

    private static void ask(ModelDocument document, Shell shell) {
        var question = document.isDirty() ? Messages.Outside_AskDirty : Messages.Outside_AskClean;
        var keep = document.isDirty() ? Messages.Outside_KeepMine : Messages.Outside_Keep;
        var answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Outside_Title,
                NLS.bind(question, document.path()), SWT.NONE, Messages.Outside_Reload, keep);
        if (answer == RELOAD) {
            reload(document, shell);
        } else {
            document.acceptOutsideChange();
        }
    }

    private static void reload(ModelDocument document, Shell shell) {
        try {
            document.reload();
        } catch (UnreadableInstallationException e) {
            document.acceptOutsideChange();
            Statuses.show(shell, Messages.Outside_Title, Statuses.of(e));
        }
    }
}
