/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.storage;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String PageRates_Title;
    public static String PageRates_SelectHost;
    public static String PageRates_Name;
    public static String PageRates_NameOfMany;
    public static String MemoryCurves_Title;
    public static String MemoryCurves_SelectGuest;

    static {
        NLS.initializeMessages("org.portolan.ui.charts.storage.messages", Messages.class);
    }

    private Messages() {
    }
}
