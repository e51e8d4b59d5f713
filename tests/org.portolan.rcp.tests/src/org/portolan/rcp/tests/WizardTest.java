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
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.Installation;
import org.portolan.ui.document.ModelDocument;

/** The wizards, from the menu's command to the open chart. */
class WizardTest {
    private final Bot bot = new Bot();

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void clear() {
        bot.clear();
    }

    @Test
    void aNewInstallationHasTheHostsThatWereAskedFor() {
        var file = folder.resolve("fresh.portolan");

        bot.commandThatWaits("org.portolan.ui.command.newInstallation");
        var wizard = bot.shell("New installation");
        type(wizard, 1, file.toString());
        bot.press(wizard, "Finish");

        var installation = installation(file);
        assertEquals(2, bot.ask(() -> installation.getClusters().getFirst().getHosts().size()));
        assertTrue(bot.ask(() -> !installation.getLinks().isEmpty()), "the hosts are linked");
        assertTrue(Files.exists(file));
    }

    @Test
    void anInventoryBecomesAnInstallationAndAReport() throws IOException {
        var inventory = Files.createDirectory(folder.resolve("inventory"));
        Files.writeString(inventory.resolve("RVTools_tabvInfo.csv"), """
                VM,Powerstate,Template,CPUs,Memory,Cluster,Host
                web01,poweredOn,False,2,4096,Cluster1,esx1.example.org
                web02,poweredOff,False,4,8192,Cluster1,esx1.example.org
                """);
        Files.writeString(inventory.resolve("RVTools_tabvHost.csv"), """
                Host,Cluster,# CPU,Cores per CPU,# Cores,# Memory,Speed
                esx1.example.org,Cluster1,2,8,16,262144,2600
                """);
        var file = folder.resolve("imported.portolan");

        bot.commandThatWaits("org.portolan.ui.command.importInventory");
        var wizard = bot.shell("Import inventory");
        type(wizard, 0, inventory.toString());
        bot.press(wizard, "Next >");
        bot.until("the preview is shown", () -> bot.controls(wizard, Table.class,
                t -> t.isVisible() && Bot.row(t, "vInfo").isPresent()).size() == 1);
        bot.press(wizard, "Next >");
        bot.press(wizard, "Next >");
        bot.until("the target is asked for",
                () -> fields(wizard).size() == 1 && !fields(wizard).getFirst().getText().isEmpty());
        type(wizard, 0, file.toString());
        bot.press(wizard, "Finish");

        var report = bot.shell("Import report");
        bot.press(report, "Close");
        var installation = installation(file);
        assertEquals(2, bot.ask(() -> installation.getClusters().getFirst().getHosts().getFirst().getGuests().size()));
    }

    private void type(Shell shell, int field, String text) {
        bot.act(() -> fields(shell).get(field).setText(text));
    }

    /** The wizard's own message is a text widget, too, but not one to type into. */
    private List<Text> fields(Shell shell) {
        return bot.controls(shell, Text.class, text -> text.isVisible() && (text.getStyle() & SWT.READ_ONLY) == 0);
    }

    private Installation installation(Path file) {
        bot.until(file + " is open", () -> ModelDocument.ofOpenFile(file).isPresent());
        return bot.ask(() -> ModelDocument.ofOpenFile(file).orElseThrow().installation());
    }
}
