/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, from messages.properties. */
final class Messages extends NLS {
    public static String Menu_File;
    public static String Menu_Edit;
    public static String Menu_Chart;
    public static String Menu_Study;
    public static String Menu_Window;
    public static String Menu_ShowView;
    public static String Menu_Help;
    public static String Menu_Recent;
    public static String Menu_RecentFile;
    public static String Menu_ClearRecent;

    public static String Appearance_Light;
    public static String Appearance_Dark;
    public static String Appearance_Note;
    public static String Appearance_RestartTitle;
    public static String Appearance_RestartQuestion;
    public static String Appearance_RestartNow;
    public static String Appearance_RestartLater;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
