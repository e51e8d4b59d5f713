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
    public static String Report_Pressure;
    public static String Report_Title;
    public static String Report_Heading;
    public static String Report_Message;
    public static String Report_Studies;
    public static String Report_Overcommit;
    public static String Report_OnShow;
    public static String Report_Paper;
    public static String Report_A4;
    public static String Report_Letter;
    public static String Report_File;
    public static String Report_Browse;
    public static String Report_Pdf;
    public static String Report_Html;
    public static String Report_OpenAfterwards;
    public static String Report_Write;
    public static String Report_Replaces;
    public static String Report_Job;
    public static String Report_Failed;
    public static String Report_NoViewer;
    public static String Print_Title;
    public static String Print_Job;
    public static String Report_DiskPaths;
    public static String Report_Evacuation;
    public static String Report_SpareCapacity;
    public static String Report_Failover;

    static {
        NLS.initializeMessages("org.portolan.ui.charts.report.messages", Messages.class);
    }

    private Messages() {
    }
}
