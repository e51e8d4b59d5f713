/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, from messages.properties. */
final class Messages extends NLS {
    public static String Menu_File;
    public static String Menu_Help;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
