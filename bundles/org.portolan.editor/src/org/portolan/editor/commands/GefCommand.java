/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.commands;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.gef.commands.Command;

/** A command of GEF's own on the document's history; for the few that do not change the model by EMF. */
final class GefCommand extends AbstractCommand {
    private final Command command;

    GefCommand(Command command) {
        super(command.getLabel() == null ? "" : command.getLabel());
        this.command = command;
    }

    @Override
    protected boolean prepare() {
        return command.canExecute();
    }

    @Override
    public boolean canUndo() {
        return command.canUndo();
    }

    @Override
    public void execute() {
        command.execute();
    }

    @Override
    public void undo() {
        command.undo();
    }

    @Override
    public void redo() {
        command.redo();
    }

    @Override
    public void dispose() {
        command.dispose();
    }
}
