/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.portolan.editor.InstallationEditor;
import org.portolan.model.Cluster;
import org.portolan.model.DiagramNote;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Switch;
import org.portolan.model.edit.commands.Clipboard;
import org.portolan.model.edit.commands.Edits;
import org.portolan.ui.document.ModelDocument;

/** Copies, cuts and pastes. Each paste of the same thing lies a little further down than the one before. */
abstract class ClipboardAction extends ChartAction {
    private static final int OFFSET = 24;

    private ClipboardAction(InstallationEditor editor, ActionFactory factory, String text, String image,
            String command) {
        super(editor, factory.getId(), text,
                PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        setActionDefinitionId(command);
    }

    /** Whether any of the selected can be copied; without copying it, for this is asked at every click. */
    private static boolean isCopyable(EObject element) {
        return element instanceof Cluster || element instanceof Host || element instanceof Guest
                || element instanceof Switch || element instanceof DiagramNote;
    }

    /** What is copied in one file can be pasted in every other one that is open. */
    final void copyToAll(List<EObject> selected) {
        var domain = editor().chart().domain();
        Clipboard.copy(domain, selected);
        ModelDocument.all().forEach(other -> other.domain().setClipboard(domain.getClipboard()));
    }

    static ClipboardAction copy(InstallationEditor editor) {
        return new Copy(editor);
    }

    static ClipboardAction cut(InstallationEditor editor) {
        return new Cut(editor);
    }

    static ClipboardAction paste(InstallationEditor editor) {
        return new Paste(editor);
    }

    private static class Copy extends ClipboardAction {
        Copy(InstallationEditor editor) {
            super(editor, ActionFactory.COPY, Messages.Copy, ISharedImages.IMG_TOOL_COPY, "org.eclipse.ui.edit.copy");
        }

        @Override
        protected boolean isPossible() {
            return elements().stream().anyMatch(ClipboardAction::isCopyable);
        }

        @Override
        public void run() {
            copyToAll(elements());
            ChartActions.updateSelectionActions(editor());
        }
    }

    private static final class Cut extends ClipboardAction {
        Cut(InstallationEditor editor) {
            super(editor, ActionFactory.CUT, Messages.Cut, ISharedImages.IMG_TOOL_CUT, "org.eclipse.ui.edit.cut");
        }

        @Override
        protected boolean isPossible() {
            return !elements().isEmpty() && elements().stream().allMatch(ClipboardAction::isCopyable);
        }

        @Override
        public void run() {
            var selected = elements();
            copyToAll(selected);
            editor().execute(Edits.remove(editor().chart().domain(), selected));
        }
    }

    private static final class Paste extends ClipboardAction {
        private Object pasted;
        private int times;

        Paste(InstallationEditor editor) {
            super(editor, ActionFactory.PASTE, Messages.Paste, ISharedImages.IMG_TOOL_PASTE,
                    "org.eclipse.ui.edit.paste");
        }

        @Override
        protected boolean isPossible() {
            return Clipboard.canPaste(editor().chart().domain());
        }

        @Override
        public void run() {
            var content = editor().chart().domain().getClipboard();
            times = content == pasted ? times + 1 : 1;
            pasted = content;
            var command = Clipboard.paste(editor().chart().domain(), target(), OFFSET * times, OFFSET * times);
            editor().execute(command);
            editor().select(List.copyOf(command.getAffectedObjects()));
        }
    }
}
