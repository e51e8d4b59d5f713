/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import org.eclipse.osgi.util.NLS;

/** Words of the page around the sections. */
final class Messages extends NLS {
    public static String Cover_Date;
    public static String Cover_File;
    public static String Cover_NotSaved;
    public static String Cover_Program;
    public static String Cover_Sha256;
    public static String Cover_Version;
    public static String Finding_Remedies;
    public static String Page_Of;
    public static String Page_Page;
    public static String Report_Contents;
    public static String Report_Subject;
    public static String Report_Title;
    public static String Report_TitleOf;
    public static String Table_Empty;

    static {
        NLS.initializeMessages("org.portolan.report.messages", Messages.class);
    }

    private Messages() {
    }
}
