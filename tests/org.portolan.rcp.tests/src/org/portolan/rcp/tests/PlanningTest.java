/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.Element;
import org.portolan.model.Host;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.open.Reveal;

/** Plans for hosts, and paths to disks, asked of the chart. */
class PlanningTest {

    private static final String EVACUATE = "org.portolan.ui.charts.command.evacuate";
    private static final String RESULTS = "org.portolan.ui.charts.results";

    private final Bot bot = new Bot();

    @TempDir
    private Path folder;
    private Host host;

    @BeforeEach
    void openSample() {
        bot.clear();
        ModelDocument document = bot.open(bot.sample(folder, "kvm-pair.portolan"));
        host = bot.ask(() -> document.installation().getClusters().getFirst().getHosts().getFirst());
    }

    @AfterEach
    void close() {
        bot.clear();
    }

    @Test
    void aHostIsPlannedToBeEmptied() {
        plan();

        assertEquals(List.of("Plan", "How many at once", "Alternatives", "Storage", "Links", "Paging", "Findings",
                "Tables"), tabs("How many at once"));
    }

    @Test
    void whatCannotBePlannedIsSaidAtOnce() {
        bot.act(() -> Reveal.element(bot.page(), host));
        bot.commandThatWaits(EVACUATE);
        var dialog = bot.shell("Evacuate");

        bot.act(() -> bot.controls(dialog, TabFolder.class, folder -> true).getFirst().setSelection(2));
        bot.act(() -> bot.controls(dialog, Text.class, text -> text.getMessage().equals("any time, or 2 h"))
                .getFirst().setText("nonsense"));

        bot.until("it cannot be planned", () -> !button(dialog, "Plan").isEnabled()
                && bot.controls(dialog, Text.class, text -> text.getText().contains("'nonsense' is no time"))
                        .size() == 1);
        bot.press(dialog, "Cancel");
    }

    @Test
    void aPlanIsChangedTakenBackAndCheckedAgain() {
        plan();
        var guest = bot.ask(() -> rows().getItem(0).getText(1));
        assertFalse(bot.ask(() -> button(bot.window().getShell(), "Check again").isEnabled()));

        bot.act(() -> select(0));
        bot.press(bot.window().getShell(), "Leave out");
        bot.until("the guest is left out", () -> !isListed(guest));
        bot.press(bot.window().getShell(), "Undo");
        bot.until("the guest is back", () -> isListed(guest));
        bot.press(bot.window().getShell(), "Redo");
        bot.press(bot.window().getShell(), "Check again");

        bot.until("it is said that the guest stays", () -> bot.controls(bot.window().getShell(), Label.class,
                label -> label.isVisible() && label.getText().contains("Guests that stay: 1")).size() == 1);
        assertTrue(bot.ask(() -> button(bot.window().getShell(), "As found").isEnabled()));
    }

    @Test
    void thePlanIsShownOnTheChart() {
        plan();

        bot.act(() -> {
            var shown = button(bot.window().getShell(), "Show on the chart:");
            shown.setSelection(true);
            shown.notifyListeners(SWT.Selection, new Event());
        });

        bot.until("it is said where guests are", () -> bot.controls(bot.window().getShell(), Label.class,
                label -> label.isVisible() && label.getText().contains(" there, ")).size() == 1);
    }

    @Test
    void theHostsOfAClusterAreLost() {
        bot.act(() -> Reveal.element(bot.page(), host));
        bot.commandThatWaits("org.portolan.ui.charts.command.nplus");
        bot.press(bot.shell("Check N+1"), "Check");

        bot.until("the results are about the loss of hosts", () -> heading().contains("Loss of hosts of "));
        assertEquals(List.of("Lost hosts", "Usable capacity", "Findings", "Tables"), tabs("Usable capacity"));
    }

    @Test
    void aHostIsLost() {
        bot.act(() -> Reveal.element(bot.page(), host));
        bot.commandThatWaits("org.portolan.ui.charts.command.lose");
        bot.press(bot.shell("Lose this host"), "Calculate");

        bot.until("the results are about the lost host", () -> heading().contains("Loss of " + host.getName()));
        assertEquals(List.of("Failover", "Services back", "By priority", "Findings", "Tables"),
                tabs("Services back"));
    }

    @Test
    void theDisksOfAGuestAreComparedOverEveryPath() {
        var guest = bot.ask(() -> host.getGuests().getFirst());
        ask(guest, "org.portolan.ui.charts.command.diskPaths");

        bot.until("the results are about disks", () -> heading().contains("Disk paths of " + guest.getName()));
        assertEquals(List.of("Cost of paths", "Findings", "Tables"), tabs("Cost of paths"));
    }

    private void plan() {
        bot.act(() -> Reveal.element(bot.page(), host));
        bot.commandThatWaits(EVACUATE);
        bot.press(bot.shell("Evacuate"), "Plan");
        bot.until("the results are the plan", () -> heading().contains("Evacuation of " + host.getName()));
    }

    private Table rows() {
        return bot.controls(bot.window().getShell(), Table.class, table -> table.isVisible()
                && Arrays.stream(table.getColumns()).anyMatch(column -> column.getText().startsWith("Changed")))
                .getFirst();
    }

    private boolean isListed(String guest) {
        return Arrays.stream(rows().getItems()).anyMatch(row -> row.getText(1).equals(guest));
    }

    private void select(int row) {
        rows().select(row);
        rows().notifyListeners(SWT.Selection, new Event());
    }

    private Button button(Shell shell, String label) {
        return bot.controls(shell, Button.class,
                button -> button.isVisible() && button.getText().replace("&", "").equals(label)).getFirst();
    }

    private void ask(Element about, String command) {
        bot.act(() -> Reveal.element(bot.page(), about));
        bot.command(command);
    }

    private String heading() {
        return Optional.ofNullable(bot.page().findViewReference(RESULTS))
                .map(view -> view.getContentDescription()).orElse("");
    }

    private List<String> tabs(String known) {
        return bot.ask(() -> bot.controls(bot.window().getShell(), CTabFolder.class,
                folder -> folder.isVisible()
                        && Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals(known)))
                .stream().flatMap(folder -> Arrays.stream(folder.getItems())).map(CTabItem::getText).toList());
    }
}
