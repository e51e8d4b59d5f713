/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

/** Is told, in the user interface thread, what happens to a document. */
public interface DocumentListener {
    /** A command was executed, undone or redone. Told once per command, not per changed feature. */
    default void edited(ModelDocument document) {
    }

    /** The document has unsaved changes now, or has none any more. */
    default void dirtyChanged(ModelDocument document) {
    }

    /** The check that follows every edit ended with other problems than before. */
    default void problemsChanged(ModelDocument document) {
    }

    /** The document is stored in another file now. */
    default void pathChanged(ModelDocument document) {
    }

    /** The file was read again: {@link ModelDocument#installation()} is another object now, and the history is empty. */
    default void reloaded(ModelDocument document) {
    }

    /** Nobody uses the document any more; its listeners are gone. */
    default void closed(ModelDocument document) {
    }
}
