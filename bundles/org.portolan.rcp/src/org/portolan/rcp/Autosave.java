/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import java.util.Arrays;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;
import org.portolan.ui.preferences.Choices;

/**
 * Saves changed files by themselves when the user wants that. The platform's own preference for it has no effect outside
 * the IDE. Files that another program changed are left to the user.
 */
final class Autosave {
    private static final int TICK_MILLIS = 1000;

    private final IWorkbench workbench;
    private final Display display;
    private int quietSeconds;
    private int lastEdits;

    private Autosave(IWorkbench workbench) {
        this.workbench = workbench;
        this.display = workbench.getDisplay();
    }

    static void start(IWorkbench workbench) {
        new Autosave(workbench).schedule();
    }

    private void schedule() {
        display.timerExec(TICK_MILLIS, this::tick);
    }

    private void tick() {
        if (workbench.isClosing()) {
            return;
        }
        var edits = edits();
        quietSeconds = edits == lastEdits ? quietSeconds + 1 : 0;
        lastEdits = edits;
        if (Choices.autosaves() && quietSeconds >= Choices.autosaveSeconds() && noDialogIsOpen()) {
            save();
        }
        schedule();
    }

    private static int edits() {
        return ModelDocument.all().stream().mapToInt(ModelDocument::edits).sum();
    }

    private boolean noDialogIsOpen() {
        return display.getActiveShell() == null || display.getActiveShell().getParent() == null;
    }

    private void save() {
        Arrays.stream(workbench.getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
                .forEach(Autosave::save);
    }

    private static void save(IWorkbenchPage page) {
        for (IEditorPart editor : page.getDirtyEditors()) {
            if (Selections.documentOf(editor).filter(d -> !d.isChangedOutside()).isPresent()) {
                page.saveEditor(editor, false);
            }
        }
    }
}
