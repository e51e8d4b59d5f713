/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.CurveProfile;
import org.portolan.model.Guest;
import org.portolan.model.PortolanPackage;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;
import org.portolan.ui.open.Reveal;

/** A sample in the navigator, the properties and the problems, from opening to undo. */
class EditingTest {
    private static final String SAMPLE = "zvm-ssi.portolan";
    private static final String NAVIGATOR = "org.portolan.ui.navigator";
    private static final String PROBLEMS = "org.portolan.ui.problems";

    private final Bot bot = new Bot();

    @TempDir
    private Path folder;
    private ModelDocument document;
    private Guest guest;

    @BeforeEach
    void openSample() {
        bot.clear();
        document = bot.open(bot.sample(folder, SAMPLE));
        guest = bot.ask(() -> document.installation().getClusters().getFirst().getHosts().getFirst().getGuests()
                .getFirst());
        bot.show(IPageLayout.ID_PROP_SHEET);
        bot.show(NAVIGATOR);
    }

    @AfterEach
    void close() {
        bot.clear();
    }

    @Test
    void theNavigatorShowsTheHostsOfTheSample() {
        var hosts = bot.ask(() -> document.installation().getClusters().getFirst().getHosts().stream()
                .map(host -> host.getName()).toList());

        hosts.forEach(host -> bot.until("the navigator shows " + host, () -> bot.treeWith(host).isPresent()));
    }

    @Test
    void aTraceBecomesTheProfileOfTheSelectedGuestAndIsUndone() throws IOException {
        var trace = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            trace.append(i * i % 997).append(i % 4 == 0 ? " w\n" : "\n");
        }
        var file = Files.writeString(folder.resolve("guest.trace"), trace);
        var before = bot.ask(() -> guest.getMemoryProfile());
        selectGuest();

        bot.commandThatWaits("org.portolan.ui.command.memoryProfile");
        var wizard = bot.shell("Memory profile of " + guest.getName());
        bot.act(() -> {
            var fields = bot.controls(wizard, Text.class,
                    text -> text.isVisible() && (text.getStyle() & SWT.READ_ONLY) == 0);
            fields.get(0).setText(file.toString());
            fields.get(1).setText("1000");
        });
        bot.press(wizard, "Next >");
        bot.until("the curves are shown", () -> bot.controls(wizard, Table.class,
                table -> table.isVisible() && Bot.row(table, "As measured").isPresent()).size() == 1);
        bot.press(wizard, "Finish");

        bot.until("the guest has the measured curves", () -> guest.getMemoryProfile() instanceof CurveProfile);
        bot.act(() -> document.history().undo());
        assertSame(before, bot.ask(() -> guest.getMemoryProfile()));
    }

    @Test
    void aPropertyIsEditedWithItsUnitAndUndone() {
        var before = bot.ask(guest::getMemoryBytes);
        selectGuest();
        var sheet = properties("Virtual storage");

        edit(sheet, "Virtual storage", "96 GiB");

        assertEquals(96L << 30, bot.ask(guest::getMemoryBytes));
        bot.until("the sheet shows the new value",
                () -> Bot.item(sheet, "Virtual storage").map(i -> i.getText(1)).filter("96 GiB"::equals).isPresent());
        assertTrue(bot.ask(() -> bot.page().getActiveEditor().isDirty()));
        bot.command("org.eclipse.ui.edit.undo");
        assertEquals(before, bot.ask(guest::getMemoryBytes));
        assertFalse(bot.ask(() -> bot.page().getActiveEditor().isDirty()));
    }

    @Test
    void whatIsNoQuantityIsNotTaken() {
        var before = bot.ask(guest::getMemoryBytes);
        selectGuest();
        var sheet = properties("Virtual storage");

        edit(sheet, "Virtual storage", "many");

        assertEquals(before, bot.ask(guest::getMemoryBytes));
        assertFalse(bot.ask(() -> document.history().canUndo()));
    }

    @Test
    void aProblemAppearsIsJumpedToAndDisappearsWithUndo() {
        bot.show(PROBLEMS);
        var known = bot.ask(() -> document.problems().size());

        bot.act(() -> document.execute(SetCommand.create(document.domain(), guest,
                PortolanPackage.Literals.GUEST__MEMORY_BYTES, SetCommand.UNSET_VALUE)));

        bot.until("the check found more", () -> document.problems().stream().anyMatch(p -> p.element() == guest));
        var message = bot.ask(() -> document.problems().stream().filter(p -> p.element() == guest).findFirst()
                .orElseThrow().message());
        bot.until("the problem is listed", () -> bot.tableWith(message).isPresent());
        jumpTo(message);
        bot.until("the guest is selected", () -> selection().contains(guest));
        bot.command("org.eclipse.ui.edit.undo");
        bot.until("the problem is gone", () -> document.problems().size() <= known
                && document.problems().stream().noneMatch(p -> p.message().equals(message)));
    }

    @Test
    void renamingInTheNavigatorIsOneStep() {
        selectGuest();

        bot.command("org.eclipse.ui.edit.rename");
        bot.typeIntoCell(navigator(), "RENAMED");

        assertEquals("RENAMED", bot.ask(guest::getName));
        bot.command("org.eclipse.ui.edit.undo");
        assertFalse(bot.ask(() -> document.history().canUndo()));
    }

    private void selectGuest() {
        bot.show(NAVIGATOR);
        bot.act(() -> Reveal.element(bot.page(), guest));
        bot.show(NAVIGATOR);
        bot.until("the guest is in the tree", () -> navigatorItem(guest.getName()) != null);
        bot.select(navigator(), bot.ask(() -> navigatorItem(guest.getName())));
    }

    private Tree navigator() {
        return bot.ask(() -> bot.treeWith(document.installation().getName()).orElseThrow());
    }

    /** The outline lists hosts and guests, too; only the navigator has the installation on top. */
    private TreeItem navigatorItem(String name) {
        return bot.treeWith(document.installation().getName()).flatMap(tree -> Bot.item(tree, name)).orElse(null);
    }

    private Tree properties(String property) {
        bot.until("the property " + property + " is listed", () -> bot.treeWith(property).isPresent());
        return bot.ask(() -> bot.treeWith(property).orElseThrow());
    }

    private void edit(Tree sheet, String property, String text) {
        bot.select(sheet, bot.ask(() -> Bot.item(sheet, property).orElseThrow()));
        bot.key(sheet, SWT.CR);
        bot.typeIntoCell(sheet, text);
    }

    private void jumpTo(String message) {
        bot.act(() -> {
            var table = bot.tableWith(message).orElseThrow();
            var row = Bot.row(table, message).orElseThrow();
            table.setSelection(row);
            var event = new Event();
            event.item = row;
            table.notifyListeners(SWT.Selection, event);
            table.notifyListeners(SWT.DefaultSelection, event);
        });
    }

    private List<?> selection() {
        var selection = bot.window().getSelectionService().getSelection();
        return selection == null ? List.of() : Selections.elementsOf(selection);
    }
}
