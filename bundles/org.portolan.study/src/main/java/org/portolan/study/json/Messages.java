/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.json;

import org.eclipse.osgi.util.NLS;

/** Words about JSON. */
final class Messages extends NLS {
    public static String Json_Empty;
    public static String Json_MoreThanOne;
    public static String Json_NoValue;

    static {
        NLS.initializeMessages("org.portolan.study.json.messages", Messages.class);
    }

    private Messages() {
    }
}
