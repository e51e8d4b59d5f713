/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import org.eclipse.swt.widgets.Control;
import org.portolan.charts.ChartTheme;

/** Charts follow the window: the workbench's dark theme colours the background before anything is painted. */
final class ThemeOf {

    private static final float DARK = 0.5f;

    private ThemeOf() {
    }

    /** The theme that fits a control. */
    static ChartTheme control(Control control) {
        return control.getBackground().getRGB().getHSB()[2] < DARK ? ChartTheme.dark() : ChartTheme.light();
    }
}
