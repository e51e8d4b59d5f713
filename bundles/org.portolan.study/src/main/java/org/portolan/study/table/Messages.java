/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.table;

import org.eclipse.osgi.util.NLS;

/** Words in the cells of tables. */
final class Messages extends NLS {
    public static String Cell_Absent;
    public static String Cell_No;
    public static String Cell_Yes;

    static {
        NLS.initializeMessages("org.portolan.study.table.messages", Messages.class);
    }

    private Messages() {
    }
}
