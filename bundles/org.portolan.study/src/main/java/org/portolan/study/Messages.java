/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import org.eclipse.osgi.util.NLS;

/** Headings of result tables. */
final class Messages extends NLS {
    public static String Column_Assumption;
    public static String Column_AtRisk;
    public static String Column_Begin;
    public static String Column_Bound;
    public static String Column_Busy;
    public static String Column_Changed;
    public static String Column_ClientStall99;
    public static String Column_ClientStall;
    public static String Column_Code;
    public static String Column_ConnectDelay;
    public static String Column_Connections;
    public static String Column_ConnectionsLost;
    public static String Column_CpuSource;
    public static String Column_CpuTarget;
    public static String Column_Default;
    public static String Column_Direction;
    public static String Column_Disk;
    public static String Column_Drain;
    public static String Column_Duration;
    public static String Column_End;
    public static String Column_EndCode;
    public static String Column_Evidence;
    public static String Column_Explanation;
    public static String Column_Finding;
    public static String Column_Guest;
    public static String Column_GuestState;
    public static String Column_HandOver;
    public static String Column_Interface;
    public static String Column_Key;
    public static String Column_Kind;
    public static String Column_Left;
    public static String Column_LongestOutage;
    public static String Column_LongestStall;
    public static String Column_LostStalled;
    public static String Column_LostStopped;
    public static String Column_LostThrottled;
    public static String Column_LostTotal;
    public static String Column_LostTraced;
    public static String Column_Moved;
    public static String Column_NewlyDirtied;
    public static String Column_Outage;
    public static String Column_Outcome;
    public static String Column_Part;
    public static String Column_Pass;
    public static String Column_Passes;
    public static String Column_Path;
    public static String Column_Phase;
    public static String Column_PingsLost;
    public static String Column_Quiesce;
    public static String Column_Rate;
    public static String Column_Remedy;
    public static String Column_Resource;
    public static String Column_RestsOn;
    public static String Column_Sent;
    public static String Column_ServiceLost;
    public static String Column_Severity;
    public static String Column_Silent;
    public static String Column_Skipped;
    public static String Column_Source;
    public static String Column_Stalls;
    public static String Column_Target;
    public static String Column_Term;
    public static String Column_Total;
    public static String Column_Value;
    public static String Column_Variant;
    public static String Column_WarmUp;
    public static String Table_Assumptions;
    public static String Table_Clients;
    public static String Table_Disks;
    public static String Table_Downtime;
    public static String Table_Findings;
    public static String Table_Passes;
    public static String Table_Phases;
    public static String Table_Resources;
    public static String Table_Service;
    public static String Table_Summary;
    public static String Table_Timing;

    static {
        NLS.initializeMessages("org.portolan.study.messages", Messages.class);
    }

    private Messages() {
    }
}
