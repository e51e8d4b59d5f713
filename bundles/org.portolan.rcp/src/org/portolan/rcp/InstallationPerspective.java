/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one arrangement of views: outline left, the chart in the middle, properties below. */
public final class InstallationPerspective implements IPerspectiveFactory {
    /** Id of the perspective in plugin.xml. */
    static final String ID = "org.portolan.rcp.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.LEFT, 0.2f, layout.getEditorArea());
        layout.addView(IPageLayout.ID_PROP_SHEET, IPageLayout.BOTTOM, 0.7f, layout.getEditorArea());
    }
}
