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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.Host;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.open.Reveal;

/** Page rates of a host, from its selection to the pages of the results view. */
class PageRatesTest {
    private static final String RESULTS = "org.portolan.ui.charts.results";
    private static final String PAGE_RATES = "org.portolan.ui.charts.command.pageRates";

    private final Bot bot = new Bot();

    @TempDir
    private Path folder;
    private ModelDocument document;
    private Host host;

    @BeforeEach
    void openSample() {
        bot.clear();
        document = bot.open(bot.sample(folder, "zvm-ssi.portolan"));
        host = bot.ask(() -> document.installation().getClusters().getFirst().getHosts().getFirst());
    }

    @AfterEach
    void close() {
        bot.clear();
    }

    @Test
    void thePagesOfAHostsStorageReplaceThoseOfARelocation() {
        bot.act(() -> Reveal.element(bot.page(), host));

        calculate();

        bot.until("the results are about the storage of " + host.getName(), () -> heading().contains(host.getName()));
        assertEquals(List.of("Storage levels", "Paging devices", "What if", "Findings", "Tables"), bot.ask(this::tabs));
    }

    @Test
    void theTableOfTheLevelsHasThoseOfTheHost() {
        bot.act(() -> Reveal.element(bot.page(), host));

        calculate();

        bot.until("central storage is listed", () -> bot.tableWith(host.getName()).isPresent());
    }

    @Test
    void whatIsVariedIsAskedAndSaidToBeWrongAtOnce() {
        bot.act(() -> Reveal.element(bot.page(), host));
        bot.commandThatWaits(PAGE_RATES);
        var dialog = bot.shell("Page rates");

        bot.act(() -> values(dialog, "50%..150%").setText("nonsense"));

        bot.until("it cannot be calculated", () -> !button(dialog, "Calculate").isEnabled());
        bot.press(dialog, "Cancel");
    }

    /** Asks what is usual. */
    private void calculate() {
        bot.commandThatWaits(PAGE_RATES);
        bot.press(bot.shell("Page rates"), "Calculate");
    }

    private Text values(Shell dialog, String hint) {
        return bot.controls(dialog, Text.class, text -> text.getMessage().equals(hint)).getFirst();
    }

    private Button button(Shell dialog, String label) {
        return bot.controls(dialog, Button.class, button -> button.getText().replace("&", "").equals(label)).getFirst();
    }

    private String heading() {
        return Optional.ofNullable(bot.page().findViewReference(RESULTS))
                .map(view -> view.getContentDescription()).orElse("");
    }

    private List<String> tabs() {
        return bot.controls(bot.window().getShell(), CTabFolder.class,
                folder -> folder.isVisible() && hasTab(folder, "Paging devices")).stream()
                .flatMap(folder -> Arrays.stream(folder.getItems())).map(CTabItem::getText).toList();
    }

    private static boolean hasTab(CTabFolder folder, String text) {
        return Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals(text));
    }
}
