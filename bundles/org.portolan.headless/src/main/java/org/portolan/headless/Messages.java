/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import org.eclipse.osgi.util.NLS;

/** Words of the command line. */
final class Messages extends NLS {
    public static String Disks_StudyOrGuest;
    public static String Disks_Title;
    public static String Error_Line;
    public static String Error_TryHelp;
    public static String Error_Canceled;
    public static String Error_AccessDenied;
    public static String Error_Io;
    public static String Error_Memory;
    public static String Error_Internal;
    public static String Severity_Error;
    public static String Severity_Warning;
    public static String Severity_Info;
    public static String Problem_Line;
    public static String Check_NoProblems;
    public static String Check_Summary;
    public static String Progress_Import;
    public static String Paging_KnobForm;
    public static String Paging_StudyOrHost;
    public static String Paging_Title;
    public static String Progress_Solve;
    public static String Progress_Generate;
    public static String Progress_Report;
    public static String Import_FormatUnknown;
    public static String Import_ClassUnknown;
    public static String Import_Written;
    public static String Import_HostsByRule;
    public static String Import_HostsDoubtful;
    public static String Import_MoreMessages;
    public static String Import_Row;
    public static String Import_MessageLine;
    public static String Import_Read;
    public static String Import_Skipped;
    public static String Import_Doubtful;
    public static String Match_Corrected;
    public static String Match_Exact;
    public static String Match_WithoutDomain;
    public static String Match_UniqueEnding;
    public static String Match_None;
    public static String HostMap_NotFound;
    public static String HostMap_Unreadable;
    public static String HostMap_Columns;
    public static String HostMap_Twice;
    public static String Solve_StudyOrGuest;
    public static String Solve_NoGuest;
    public static String Solve_NoTarget;
    public static String Solve_Name;
    public static String Solve_MethodForm;
    public static String Solve_Title;
    public static String Scenario_Problem;
    public static String Solve_NoTable;
    public static String Report_Written;
    public static String Report_WithoutStudy;
    public static String Generate_Written;
    public static String Table_Problems;
    public static String Table_Clusters;
    public static String Table_Hosts;
    public static String Table_Tiers;
    public static String Table_Sheets;
    public static String Table_HostMatches;
    public static String Table_Messages;
    public static String Column_Severity;
    public static String Column_Code;
    public static String Column_ElementId;
    public static String Column_Element;
    public static String Column_Message;
    public static String Column_Remedy;
    public static String Column_Cluster;
    public static String Column_Hosts;
    public static String Column_UnknownHosts;
    public static String Column_Guests;
    public static String Column_Cores;
    public static String Column_VirtualProcessors;
    public static String Column_GuestMemory;
    public static String Column_HostsLost;
    public static String Column_PerCoreWorst;
    public static String Column_PerCoreAverage;
    public static String Column_VirtualToRealWorst;
    public static String Column_Holds;
    public static String Column_Host;
    public static String Column_CapacityKnown;
    public static String Column_Central;
    public static String Column_Running;
    public static String Column_VirtualToReal;
    public static String Column_InstantiatedToReal;
    public static String Column_Target;
    public static String Column_Level;
    public static String Column_Name;
    public static String Column_Capacity;
    public static String Column_Used;
    public static String Column_Measured;
    public static String Column_Sheet;
    public static String Column_Present;
    public static String Column_RowsRead;
    public static String Column_RowsDoubtful;
    public static String Column_RowsSkipped;
    public static String Column_RowsBlank;
    public static String Column_AbsentColumns;
    public static String Column_Named;
    public static String Column_Rule;
    public static String Column_Row;
    public static String Column_Column;
    public static String Column_Value;
    public static String Column_Method;
    public static String Column_WhatItDoes;
    public static String Column_Parameters;
    public static String Column_Parameter;
    public static String Column_Assumption;
    public static String Column_Needs;
    public static String Methods_Unknown;
    public static String Column_Key;
    public static String Column_Overridden;
    public static String Column_Default;
    public static String Column_Unit;
    public static String Column_Least;
    public static String Column_Most;
    public static String Column_Evidence;
    public static String Column_SourceOfValue;
    public static String Progress_Validate;
    public static String Validate_ColumnProblem;
    public static String Validate_LineProblem;
    public static String Validate_NoRows;
    public static String Validate_UnknownColumns;
    public static String Error_NoFile;
    public static String Error_TooManyPages;
    public static String Progress_Replay;
    public static String Progress_Profile;
    public static String Trace_NoLimit;
    public static String Trace_UntilError;
    public static String Replay_NoTiers;
    public static String Replay_NoSize;
    public static String Replay_Tiers;
    public static String Replay_TooMany;
    public static String Profile_Pace;
    public static String Profile_SayPace;
    public static String Profile_Rate;
    public static String Profile_Samples;

    static {
        NLS.initializeMessages("org.portolan.headless.messages", Messages.class);
    }

    private Messages() {
    }
}
