/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import org.eclipse.osgi.util.NLS;

/** Traffic lights in words. */
final class Messages extends NLS {
    public static String Mark_Act;
    public static String Mark_Good;
    public static String Mark_Unknown;
    public static String Mark_Watch;

    static {
        NLS.initializeMessages("org.portolan.report.document.messages", Messages.class);
    }

    private Messages() {
    }
}
