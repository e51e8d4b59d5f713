/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.actions;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.internal.Messages;

/** Undo and redo of the active document, for views; they name the step that they take back. */
public final class DocumentActions {
    private final Supplier<Optional<ModelDocument>> document;
    private final Step undo;
    private final Step redo;

    /** Actions on whatever document the supplier names at the time. */
    public DocumentActions(Supplier<Optional<ModelDocument>> document) {
        this.document = document;
        undo = new Step(ActionFactory.UNDO.getCommandId(), Messages.Undo, Messages.Undo_Step) {
            @Override
            Optional<Command> step(ModelDocument d) {
                return d.history().canUndo() ? Optional.of(d.history().getUndoCommand()) : Optional.empty();
            }

            @Override
            void take(ModelDocument d) {
                d.history().undo();
            }
        };
        redo = new Step(ActionFactory.REDO.getCommandId(), Messages.Redo, Messages.Redo_Step) {
            @Override
            Optional<Command> step(ModelDocument d) {
                return d.history().canRedo() ? Optional.of(d.history().getRedoCommand()) : Optional.empty();
            }

            @Override
            void take(ModelDocument d) {
                d.history().redo();
            }
        };
    }

    /** Makes Edit > Undo and Redo mean the document while a view is active. */
    public void handle(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        update();
    }

    /** Looks again what can be undone; to be called after every edit and when another document is active. */
    public void update() {
        undo.update();
        redo.update();
    }

    /** One direction through the history. */
    private abstract class Step extends Action {
        private final String plain;
        private final String named;

        Step(String commandId, String plain, String named) {
            this.plain = plain;
            this.named = named;
            setText(plain);
            setActionDefinitionId(commandId);
        }

        abstract Optional<Command> step(ModelDocument document);

        abstract void take(ModelDocument document);

        final void update() {
            var step = document.get().flatMap(this::step);
            setEnabled(step.isPresent());
            setText(step.map(Command::getLabel).map(label -> NLS.bind(named, label)).orElse(plain));
        }

        @Override
        public void run() {
            document.get().filter(d -> step(d).isPresent()).ifPresent(this::take);
        }
    }
}
