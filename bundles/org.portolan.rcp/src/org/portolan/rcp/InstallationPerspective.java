/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one arrangement of views: navigator and outline left, the chart in the middle, properties below, results right. */
public final class InstallationPerspective implements IPerspectiveFactory {
    /** Id of the perspective in plugin.xml. */
    static final String ID = "org.portolan.rcp.perspective";

    static final String NAVIGATOR = "org.portolan.ui.navigator";
    static final String PROBLEMS = "org.portolan.ui.problems";
    static final String ASSUMPTIONS = "org.portolan.ui.assumptions";
    static final String RESULTS = "org.portolan.ui.charts.results";
    static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
    static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
    static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    static final String HELP = "org.eclipse.help.ui.HelpView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(NAVIGATOR, IPageLayout.LEFT, 0.2f, layout.getEditorArea());
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.68f, NAVIGATOR);
        var right = layout.createFolder("right", IPageLayout.RIGHT, 0.62f, layout.getEditorArea());
        right.addView(RESULTS);
        right.addPlaceholder(CHEAT_SHEETS);
        right.addPlaceholder(HELP);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.62f, layout.getEditorArea());
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(PROBLEMS);
        below.addView(ASSUMPTIONS);
        below.addPlaceholder(PROGRESS);
        below.addPlaceholder(ERROR_LOG);
        for (var view : new String[] {NAVIGATOR, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, PROBLEMS,
                ASSUMPTIONS, RESULTS, PROGRESS, ERROR_LOG, CHEAT_SHEETS}) {
            layout.addShowViewShortcut(view);
        }
    }
}
