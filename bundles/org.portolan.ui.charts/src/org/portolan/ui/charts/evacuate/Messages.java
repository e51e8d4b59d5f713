/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import org.eclipse.osgi.util.NLS;

/** Texts about plans for hosts to be emptied. */
final class Messages extends NLS {
    public static String Evacuate_Name;
    public static String Evacuate_SelectHost;
    public static String Evacuate_Title;

    static {
        NLS.initializeMessages("org.portolan.ui.charts.evacuate.messages", Messages.class);
    }

    private Messages() {
    }
}
