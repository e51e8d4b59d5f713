/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.open.Installations;
import org.portolan.ui.samples.Sample;

/**
 * Works the workbench from outside, as a user does: finds widgets by what they show, sends them events, and waits for
 * what comes of it. Called from the test's thread; everything happens in the display's.
 */
final class Bot {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PAUSE_MILLIS = 50;

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    <T> T ask(Supplier<T> question) {
        return display.syncCall(question::get);
    }

    /** What goes wrong there fails the test: the display's own loop would only log it. */
    void act(Runnable action) {
        display.<Object, RuntimeException>syncCall(() -> {
            action.run();
            return null;
        });
    }

    /** For what does not come back before a dialog is closed. */
    void actLater(Runnable action) {
        display.asyncExec(action);
    }

    void until(String expectation, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + expectation + "; on the screen: " + shells());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String shells() {
        return ask(() -> Arrays.stream(display.getShells()).filter(Shell::isVisible).map(Shell::getText).toList())
                .toString();
    }

    IWorkbenchWindow window() {
        var active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
    }

    IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Closes everything that an earlier test left, without saving. */
    void clear() {
        act(() -> {
            var intro = PlatformUI.getWorkbench().getIntroManager();
            if (intro.getIntro() != null) {
                intro.closeIntro(intro.getIntro());
            }
            page().closeAllEditors(false);
        });
    }

    /** A copy of a sample of its own. */
    Path sample(Path folder, String name) {
        try {
            var copy = folder.resolve(name);
            Sample.all().stream().filter(sample -> sample.fileName().equals(name)).findFirst().orElseThrow()
                    .copyTo(copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ModelDocument open(Path file) {
        act(() -> Installations.open(page(), file));
        until("the chart of " + file + " is open", () -> ModelDocument.ofOpenFile(file).isPresent()
                && Installations.active(window()).isPresent());
        return ask(() -> ModelDocument.ofOpenFile(file).orElseThrow());
    }

    void show(String view) {
        act(() -> {
            try {
                page().showView(view);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void command(String id) {
        act(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException(page().getActivePart().getTitle() + " is active", e);
            }
        });
    }

    void commandThatWaits(String id) {
        actLater(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    Shell shell(String title) {
        until("a window '" + title + "' is there", () -> findShell(title).isPresent());
        return ask(() -> findShell(title).orElseThrow());
    }

    Optional<Shell> findShell(String title) {
        return Arrays.stream(display.getShells()).filter(s -> s.isVisible() && s.getText().equals(title)).findFirst();
    }

    void press(Shell shell, String button) {
        until("'" + button + "' can be pressed", () -> controls(shell, Button.class, b -> isCalled(b, button)).stream()
                .anyMatch(Button::isEnabled));
        // A button may open a dialog or end one: the press itself must not be waited for.
        actLater(() -> controls(shell, Button.class, b -> isCalled(b, button)).getFirst()
                .notifyListeners(SWT.Selection, new Event()));
    }

    private static boolean isCalled(Button button, String text) {
        return button.isVisible() && button.getText().replace("&", "").equals(text);
    }

    <T extends Control> List<T> controls(Composite root, Class<T> kind, Predicate<T> wanted) {
        var found = new ArrayList<T>();
        var waiting = new ArrayDeque<Control>(List.of(root));
        while (!waiting.isEmpty()) {
            var control = waiting.remove();
            if (kind.isInstance(control) && wanted.test(kind.cast(control))) {
                found.add(kind.cast(control));
            }
            if (control instanceof Composite composite) {
                waiting.addAll(Arrays.asList(composite.getChildren()));
            }
        }
        return found;
    }

    /** The first visible tree of the window with an item of that text. */
    Optional<Tree> treeWith(String text) {
        return controls(window().getShell(), Tree.class, t -> t.isVisible() && item(t, text).isPresent()).stream()
                .findFirst();
    }

    Optional<Table> tableWith(String text) {
        return controls(window().getShell(), Table.class, t -> t.isVisible() && row(t, text).isPresent()).stream()
                .findFirst();
    }

    static Optional<TreeItem> item(Tree tree, String text) {
        var waiting = new ArrayDeque<>(Arrays.asList(tree.getItems()));
        while (!waiting.isEmpty()) {
            var item = waiting.remove();
            if (item.getText().startsWith(text)) {
                return Optional.of(item);
            }
            waiting.addAll(Arrays.asList(item.getItems()));
        }
        return Optional.empty();
    }

    static Optional<TableItem> row(Table table, String text) {
        return Arrays.stream(table.getItems()).filter(i -> i.getText().contains(text)).findFirst();
    }

    void select(Tree tree, TreeItem item) {
        act(() -> {
            tree.setFocus();
            tree.setSelection(item);
            var event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Selection, event);
        });
    }

    void key(Control control, int key) {
        act(() -> {
            var event = new Event();
            event.keyCode = key;
            event.character = (char) key;
            control.notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Types into the cell editor that is open in a tree or table, and takes it over. */
    void typeIntoCell(Composite owner, String text) {
        until("a cell is edited", () -> !controls(owner, Text.class, Text::isVisible).isEmpty());
        act(() -> {
            var field = controls(owner, Text.class, Text::isVisible).getFirst();
            field.setText(text);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
