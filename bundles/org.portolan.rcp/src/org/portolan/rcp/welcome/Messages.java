/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp.welcome;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, from messages.properties. */
final class Messages extends NLS {
    public static String Welcome_Title;
    public static String Welcome_Samples;
    public static String Welcome_SamplesText;
    public static String Welcome_SampleFailed;
    public static String Welcome_Start;
    public static String Welcome_StartText;
    public static String Welcome_New;
    public static String Welcome_Import;
    public static String Welcome_Open;
    public static String Welcome_Recent;
    public static String Welcome_RecentText;
    public static String Welcome_NoRecent;
    public static String Welcome_Learn;
    public static String Welcome_LearnText;
    public static String Welcome_CheatSheet;
    public static String Welcome_Help;
    public static String Welcome_Search;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
