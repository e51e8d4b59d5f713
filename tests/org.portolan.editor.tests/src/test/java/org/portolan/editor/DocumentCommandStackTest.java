/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.junit.jupiter.api.Test;
import org.portolan.editor.commands.DocumentCommandStack;
import org.portolan.editor.commands.EmfCommand;

class DocumentCommandStackTest {
    private final BasicCommandStack history = new BasicCommandStack();
    private final DocumentCommandStack stack = new DocumentCommandStack(history);
    private final List<String> log = new ArrayList<>();

    private EmfCommand emf(String name) {
        return new EmfCommand(new AbstractCommand(name) {
            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                log.add("do " + name);
            }

            @Override
            public void undo() {
                log.add("undo " + name);
            }

            @Override
            public void redo() {
                log.add("redo " + name);
            }
        });
    }

    @Test
    void whatIsDoneHereIsUndoneThereAndTheOtherWayRound() {
        stack.execute(emf("a"));
        history.execute(emf("b").command());

        stack.undo();
        history.undo();
        stack.redo();

        assertThat(log).containsExactly("do a", "do b", "undo b", "undo a", "redo a");
        assertThat(stack.getUndoCommand().getLabel()).isEqualTo("a");
        assertThat(stack.getRedoCommand().getLabel()).isEqualTo("b");
    }

    @Test
    void theHistoryKeepsEmfCommandsOnly() {
        var command = emf("a");
        stack.execute(command);

        assertThat(history.getUndoCommand()).isSameAs(command.command());
    }

    @Test
    void aCompoundBecomesOneStep() {
        var compound = new CompoundCommand("both");
        compound.add(emf("a"));
        var inner = new CompoundCommand();
        inner.add(emf("b"));
        inner.add(new Command("c") {
            @Override
            public void execute() {
                log.add("do c");
            }

            @Override
            public void undo() {
                log.add("undo c");
            }
        });
        compound.add(inner);

        stack.execute(compound);
        stack.undo();

        assertThat(log).containsExactly("do a", "do b", "do c", "undo c", "undo b", "undo a");
        assertThat(stack.getRedoCommand().getLabel()).isEqualTo("both");
        assertThat(stack.canUndo()).isFalse();
    }

    @Test
    void whatCannotBeExecutedIsNot() {
        stack.execute(new EmfCommand(UnexecutableCommand.INSTANCE));
        stack.execute(null);

        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void dirtyAndSavedAreTheHistorys() {
        stack.execute(emf("a"));
        assertThat(stack.isDirty()).isTrue();

        stack.markSaveLocation();
        assertThat(history.isSaveNeeded()).isFalse();

        history.undo();
        assertThat(stack.isDirty()).isTrue();
    }

    @Test
    void listenersHearOfChangesFromAnywhereUntilItIsDisposedOf() {
        stack.addCommandStackListener(event -> log.add("changed"));
        history.execute(emf("a").command());
        history.undo();
        assertThat(log).containsExactly("do a", "changed", "undo a", "changed");

        stack.dispose();
        history.redo();
        assertThat(log).endsWith("redo a");
    }
}
