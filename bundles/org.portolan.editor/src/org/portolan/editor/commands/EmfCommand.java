/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.commands;

import org.eclipse.gef.commands.Command;

/** An EMF command in GEF's clothes: what policies answer requests with. */
public final class EmfCommand extends Command {
    private final org.eclipse.emf.common.command.Command command;

    public EmfCommand(org.eclipse.emf.common.command.Command command) {
        super(command.getLabel());
        this.command = command;
    }

    /** The command that does the work. */
    public org.eclipse.emf.common.command.Command command() {
        return command;
    }

    @Override
    public boolean canExecute() {
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
