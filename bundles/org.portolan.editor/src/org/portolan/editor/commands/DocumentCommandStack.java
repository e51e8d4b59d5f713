/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.commands;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * GEF's view of a document's history. Holds no commands of its own: whatever is done here, in the property sheet or in
 * the navigator is undone in the order in which it was done.
 */
public final class DocumentCommandStack extends CommandStack {
    private final BasicCommandStack history;
    private final CommandStackListener follower = event -> tellListeners();

    public DocumentCommandStack(BasicCommandStack history) {
        this.history = history;
        history.addCommandStackListener(follower);
    }

    /** The EMF command that a GEF command stands for; the parts of a compound become one EMF compound. */
    public static org.eclipse.emf.common.command.Command unwrap(Command command) {
        return switch (command) {
            case EmfCommand emf -> emf.command();
            case org.eclipse.gef.commands.CompoundCommand compound -> unwrap(compound);
            default -> new GefCommand(command);
        };
    }

    private static org.eclipse.emf.common.command.Command unwrap(org.eclipse.gef.commands.CompoundCommand compound) {
        var parts = new CompoundCommand();
        for (Object part : compound.getCommands()) {
            parts.append(unwrap((Command) part));
        }
        if (compound.size() == 1) {
            return parts.getCommandList().getFirst();
        }
        if (compound.size() > 0) {
            parts.setLabel(compound.getLabel() != null ? compound.getLabel()
                    : parts.getCommandList().getFirst().getLabel());
        }
        return parts;
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        var unwrapped = unwrap(command);
        if (unwrapped.canExecute()) {
            notifyListeners(command, PRE_EXECUTE);
            history.execute(unwrapped);
            notifyListeners(command, POST_EXECUTE);
        }
    }

    @Override
    public boolean canUndo() {
        return history.canUndo();
    }

    @Override
    public boolean canRedo() {
        return history.canRedo();
    }

    @Override
    public void undo() {
        if (canUndo()) {
            history.undo();
        }
    }

    @Override
    public void redo() {
        if (canRedo()) {
            history.redo();
        }
    }

    @Override
    public Command getUndoCommand() {
        var command = history.getUndoCommand();
        return command == null ? null : new EmfCommand(command);
    }

    @Override
    public Command getRedoCommand() {
        var command = history.getRedoCommand();
        return command == null ? null : new EmfCommand(command);
    }

    /** None: GEF must not take the history for its own. */
    @Override
    public Object[] getCommands() {
        return new Object[0];
    }

    @Override
    public boolean isDirty() {
        return history.isSaveNeeded();
    }

    @Override
    public void markSaveLocation() {
        history.saveIsDone();
        tellListeners();
    }

    /** The history is the document's: others may still undo what they did. */
    @Override
    public void flush() {
        tellListeners();
    }

    /** Stops following the history; leaves it as it is. */
    @Override
    public void dispose() {
        history.removeCommandStackListener(follower);
    }

    // GEF offers nothing else to listeners that ask for any change, wherever it came from
    @SuppressWarnings("deprecation")
    private void tellListeners() {
        notifyListeners();
    }
}
