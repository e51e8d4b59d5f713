/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.ui.open.Installations;

/** Files that cannot be opened: the user is told why, and they stay as they are. */
class BrokenFileTest {
    private final Bot bot = new Bot();

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        bot.clear();
        // The test harness swallows error dialogs; here they are what is tested.
        ErrorDialog.AUTOMATED_MODE = false;
    }

    @AfterEach
    void restore() {
        ErrorDialog.AUTOMATED_MODE = true;
    }

    @Test
    void aBrokenFileIsToldWithItsPlaceAndNotChanged() throws IOException {
        var file = Files.writeString(folder.resolve("broken.portolan"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<portolan:Installation xmlns:portolan=\n");
        var before = Bot.content(file);

        bot.actLater(() -> Installations.open(bot.page(), file));
        var dialog = bot.shell("Open installation");

        var text = bot.ask(() -> textOf(dialog));
        assertTrue(text.contains("broken.portolan"), text);
        bot.press(dialog, "OK");
        bot.until("the message is closed", () -> bot.findShell("Open installation").isEmpty());
        assertEquals(0, bot.ask(() -> bot.page().getEditorReferences().length));
        assertEquals(before, Bot.content(file));
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        bot.actLater(() -> Installations.open(bot.page(), folder.resolve("nowhere.portolan")));
        var dialog = bot.shell("Open installation");

        assertTrue(bot.ask(() -> textOf(dialog)).contains("nowhere.portolan"));
        bot.press(dialog, "OK");
        bot.until("the message is closed", () -> bot.findShell("Open installation").isEmpty());
    }

    private String textOf(Shell dialog) {
        var text = new StringBuilder();
        bot.controls(dialog, Label.class, label -> true).forEach(label -> text.append(label.getText()).append('\n'));
        bot.controls(dialog, Text.class, field -> true).forEach(field -> text.append(field.getText()).append('\n'));
        return text.toString();
    }
}
