/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import org.eclipse.osgi.util.NLS;

/** Sentences of the use cases. */
final class Messages extends NLS {
    public static String Evacuation_CannotPlan;
    public static String Failover_CannotSolve;
    public static String NPlus_CannotSolve;
    public static String RunBook_OtherHypervisor;
    public static String RunBook_UnknownForm;
    public static String Study_NothingToCompare;
    public static String Study_DefaultName;
    public static String Study_CannotSolve;
    public static String Study_Unnamed;
    public static String Lookup_NoGuest;
    public static String Lookup_SeveralGuests;
    public static String Lookup_NoHost;
    public static String Lookup_SeveralHosts;
    public static String Lookup_NoCluster;
    public static String Lookup_SeveralClusters;
    public static String Lookup_NoLink;
    public static String Lookup_SeveralLinks;
    public static String Lookup_NoRule;
    public static String Lookup_NoStudy;
    public static String Lookup_SeveralRules;
    public static String Lookup_SeveralStudies;
    public static String Lookup_None;
    public static String Output_NoFolder;
    public static String Output_IsFolder;
    public static String Output_Exists;
    public static String Format_Rvtools;
    public static String Report_Unnamed;
    public static String Report_FormatUnknown;
    public static String Generate_Impossible;
    public static String Version_Unknown;
    public static String Memory_Name;
    public static String Memory_NotRunning;
    public static String Planning_OtherKind;

    static {
        NLS.initializeMessages("org.portolan.run.messages", Messages.class);
    }

    private Messages() {
    }
}
