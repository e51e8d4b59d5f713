/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.Element;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.open.Reveal;

/** The memory of a guest and the storage of its host over time, asked of the chart. */
class PressureTest {

    private static final String RESULTS = "org.portolan.ui.charts.results";
    private static final String PRESSURE = "org.portolan.ui.charts.command.pressure";
    private static final String DIALOG = "Memory pressure";

    private final Bot bot = new Bot();

    @TempDir
    private Path folder;
    private Host host;
    private Guest guest;

    @BeforeEach
    void openSample() {
        bot.clear();
        ModelDocument document = bot.open(bot.sample(folder, "zvm-ssi.portolan"));
        host = bot.ask(() -> document.installation().getClusters().getFirst().getHosts().getFirst());
        guest = bot.ask(() -> host.getGuests().getFirst());
    }

    @AfterEach
    void close() {
        bot.clear();
    }

    @Test
    void aHostIsFollowedWhileAGuestLogsOn() {
        select(host);
        bot.commandThatWaits(PRESSURE);
        bot.press(bot.shell(DIALOG), "Follow");

        bot.until("the results are the host over time",
                () -> heading().contains("Memory pressure on " + host.getName()));
        assertEquals(List.of("Over time", "Guests", "Findings", "Tables"), tabs("Over time"));
    }

    @Test
    void whatCannotHappenIsSaidAtOnce() {
        select(guest);
        bot.commandThatWaits(PRESSURE);
        var dialog = bot.shell(DIALOG);

        bot.act(() -> growth(dialog).setText("a lot"));

        bot.until("nothing can be followed", () -> !button(dialog, "Follow").isEnabled());
        bot.act(() -> growth(dialog).setText("150%"));
        bot.until("it can be followed", () -> button(dialog, "Follow").isEnabled());
        bot.press(dialog, "Cancel");
    }

    @Test
    void theMemoryCurvesOfAGuestAreShown() {
        select(guest);
        bot.command("org.portolan.ui.charts.command.memoryCurves");

        bot.until("the results are about the memory of the guest", () -> heading().contains(guest.getName()));
        assertEquals(List.of("Misses", "Working set", "Findings", "Tables"), tabs("Misses"));
    }

    private void select(Element element) {
        bot.act(() -> Reveal.element(bot.page(), element));
    }

    /** The field for how much: the only one of the row that offers percentages. */
    private Combo growth(Shell dialog) {
        return bot.controls(dialog, Combo.class, combo -> Arrays.asList(combo.getItems()).contains("150 %"))
                .getFirst();
    }

    private Button button(Shell dialog, String label) {
        return bot.controls(dialog, Button.class, button -> button.getText().replace("&", "").equals(label)).getFirst();
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
