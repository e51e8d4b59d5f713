/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Follows the document that the user works on: that of the editor that was active last. Views that show something of it
 * hear of it here, also when it changes.
 */
public final class ActiveDocument {
    /** Hears which document is the active one, and what happens to it while it is. */
    public interface Listener extends DocumentListener {
        /** Another document is the active one now, or none is. */
        void activated(Optional<ModelDocument> document);
    }

    private final IWorkbenchPage page;
    private final Listener listener;
    private final IPartListener2 parts = new Parts();
    private final DocumentListener closing = new DocumentListener() {
        @Override
        public void closed(ModelDocument closed) {
            document = Optional.empty();
            listener.activated(document);
        }
    };
    private Optional<ModelDocument> document = Optional.empty();

    /** Starts to follow; call {@link #start} when the listener is ready to hear. */
    public ActiveDocument(IWorkbenchPage page, Listener listener) {
        this.page = page;
        this.listener = listener;
    }

    /** Tells the listener what is active now, and from now on whenever that changes. */
    public void start() {
        page.addPartListener(parts);
        switchTo(ofActiveEditor());
        if (document.isEmpty()) {
            listener.activated(document);
        }
    }

    /** Stops to follow. */
    public void dispose() {
        page.removePartListener(parts);
        document.ifPresent(this::leave);
        document = Optional.empty();
    }

    /** The active document. */
    public Optional<ModelDocument> document() {
        return document;
    }

    private Optional<ModelDocument> ofActiveEditor() {
        return Optional.ofNullable(page.getActiveEditor())
                .map(editor -> Adapters.adapt(editor, ModelDocument.class));
    }

    private void switchTo(Optional<ModelDocument> next) {
        if (next.equals(document)) {
            return;
        }
        document.ifPresent(this::leave);
        document = next;
        document.ifPresent(d -> {
            d.addListener(closing);
            d.addListener(listener);
        });
        listener.activated(document);
    }

    private void leave(ModelDocument left) {
        left.removeListener(closing);
        left.removeListener(listener);
    }

    /** Editors come, go and take turns. */
    private final class Parts implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            switchTo(ofActiveEditor());
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            switchTo(ofActiveEditor());
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            switchTo(ofActiveEditor());
        }

        @Override
        public void partOpened(IWorkbenchPartReference part) {
            switchTo(ofActiveEditor());
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference part) {
            switchTo(ofActiveEditor());
        }
    }
}
