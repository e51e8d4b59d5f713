/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** What the perspective holds, and that everything it names exists. */
class PerspectiveTest {
    private final Bot bot = new Bot();

    @Test
    void everyViewOpens() {
        for (var view : new String[] {"org.portolan.ui.navigator", "org.portolan.ui.problems",
                "org.portolan.ui.assumptions", "org.portolan.ui.charts.results", IPageLayout.ID_OUTLINE,
                IPageLayout.ID_PROP_SHEET, "org.eclipse.ui.views.ProgressView", "org.eclipse.pde.runtime.LogView"}) {
            bot.show(view);
            var part = bot.<IViewPart>ask(() -> bot.page().findView(view));

            assertNotNull(part, view);
            assertTrue(bot.ask(() -> part.getClass().getName()).indexOf("ErrorViewPart") < 0, view + " shows an error");
        }
    }

    @Test
    void everyCommandOfTheMenusIsDefined() {
        var commands = PlatformUI.getWorkbench().getService(ICommandService.class);

        for (var name : new String[] {"newInstallation", "open", "importInventory", "memoryProfile", "relocate",
                "report",
                "arrange", "exportImage"}) {
            assertTrue(bot.ask(() -> commands.getCommand("org.portolan.ui.command." + name).isDefined()), name);
        }
    }

    @Test
    void everyPageOfTheUserGuideIsThere() {
        var toc = bot.ask(() -> HelpSystem.getTocs())[0];
        var bundle = Platform.getBundle("org.portolan.ui");

        assertTrue(toc.getTopics().length > 8);
        for (var topic : toc.getTopics()) {
            var path = topic.getHref().substring(topic.getHref().indexOf("help/"));
            assertNotNull(bundle.getEntry(path), path);
        }
    }
}
