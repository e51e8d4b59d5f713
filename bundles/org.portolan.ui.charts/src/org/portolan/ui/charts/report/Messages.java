/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.report;

import org.eclipse.osgi.util.NLS;

/** Words of the report dialog and of printing. */
final class Messages extends NLS {
    public static String Print_NoJob;
    public static String Print_Page;

    static {
        NLS.initializeMessages("org.portolan.ui.charts.report.messages", Messages.class);
    }

    private Messages() {
    }
}
