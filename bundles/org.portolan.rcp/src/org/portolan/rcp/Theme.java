/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The two looks of the workbench. */
enum Theme {
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String KEY = "themeid";

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** The look that is chosen, as it was stored. */
    static Theme chosen() {
        return InstanceScope.INSTANCE.getNode(NODE).get(KEY, LIGHT.id).toLowerCase(Locale.ROOT).contains("dark") ? DARK
                : LIGHT;
    }

    /** Shows the look and keeps it. Some widgets only follow after a restart. */
    void choose() {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, true);
    }

    /**
     * Makes GTK itself dark when that look is chosen. To be called after the display was made and before any class reads
     * system colours: GEF reads them once, when its classes are loaded, and style sheets do not reach those.
     */
    static void applyBeforeStart(Display display) {
        if (chosen() != DARK || !Platform.WS_GTK.equals(Platform.getWS())) {
            return;
        }
        try {
            // There is no API for it in SWT.
            Class.forName("org.eclipse.swt.internal.gtk.OS").getMethod("setTheme", boolean.class).invoke(null, true);
            // GTK tells of it by an event; SWT's colours are the dark ones only after that.
            while (display.readAndDispatch()) {
                continue;
            }
        } catch (ReflectiveOperationException e) {
            ILog.of(Theme.class).warn("GTK stays light: the palette and rulers of the chart will be light, too.", e);
        }
    }
}
