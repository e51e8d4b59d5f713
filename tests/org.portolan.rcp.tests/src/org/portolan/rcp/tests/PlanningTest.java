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
        ask(host, "org.portolan.ui.charts.command.evacuate");

        bot.until("the results are the plan", () -> heading().contains("Evacuation of " + host.getName()));
        assertEquals(List.of("Plan", "How many at once", "Findings", "Tables"), tabs("How many at once"));
    }

    @Test
    void theDisksOfAGuestAreComparedOverEveryPath() {
        var guest = bot.ask(() -> host.getGuests().getFirst());
        ask(guest, "org.portolan.ui.charts.command.diskPaths");

        bot.until("the results are about disks", () -> heading().contains("Disk paths of " + guest.getName()));
        assertEquals(List.of("Cost of paths", "Findings", "Tables"), tabs("Cost of paths"));
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
