/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, from messages.properties. */
public final class Messages extends NLS {
    // documents
    public static String Document_OpenElsewhere;
    public static String Document_Checking;
    public static String File_NoPermission;
    public static String File_NotThere;
    public static String File_SystemSays;
    public static String File_Failed;
    public static String File_Installations;
    public static String File_All;
    public static String Unexpected;
    public static String Button_Cancel;

    // saving and changes from outside
    public static String Save_Title;
    public static String Save_ChangedOutside;
    public static String Save_Overwrite;
    public static String Save_As;
    public static String Outside_Title;
    public static String Outside_AskClean;
    public static String Outside_AskDirty;
    public static String Outside_Reload;
    public static String Outside_Keep;
    public static String Outside_KeepMine;

    // opening
    public static String Open_Title;
    public static String Open_NothingOpen;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
