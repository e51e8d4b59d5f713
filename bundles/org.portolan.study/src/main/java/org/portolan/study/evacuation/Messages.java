/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import org.eclipse.osgi.util.NLS;

/** Texts of plans for hosts to be emptied. */
final class Messages extends NLS {

    public static String AtOnce_Limits;
    public static String Barrier_Architecture;
    public static String Barrier_Device;
    public static String Barrier_Disk;
    public static String Barrier_Excluded;
    public static String Barrier_Network;
    public static String Barrier_NoWay;
    public static String Barrier_NotLicensed;
    public static String Barrier_OtherCluster;
    public static String Barrier_OtherHypervisor;
    public static String Barrier_OutsideDomain;
    public static String Barrier_Tied;
    public static String Barrier_Unavailable;
    public static String Book_After;
    public static String Book_After_Heading;
    public static String Book_AtOnce;
    public static String Book_Broken;
    public static String Book_Cancel;
    public static String Book_Expected;
    public static String Book_Intro;
    public static String Book_Look;
    public static String Book_LookScript;
    public static String Book_Move;
    public static String Book_MoveExpected;
    public static String Book_MoveFails;
    public static String Book_Moves;
    public static String Book_NoCommand;
    public static String Book_NotSound;
    public static String Book_Point;
    public static String Book_PointNothing;
    public static String Book_PointOfReturn;
    public static String Book_ScriptMove;
    public static String Book_Step;
    public static String Book_TestBackup;
    public static String Book_TestEach;
    public static String Book_TestTargets;
    public static String Book_Tests;
    public static String Book_Title;
    public static String Book_WayBack;
    public static String Column_After;
    public static String Column_Arrived;
    public static String Column_At;
    public static String Column_AtOnce;
    public static String Column_Before;
    public static String Column_Bound;
    public static String Column_Breaches;
    public static String Column_Chosen;
    public static String Column_Code;
    public static String Column_Constraint;
    public static String Column_Direction;
    public static String Column_Downtime;
    public static String Column_Duration;
    public static String Column_End;
    public static String Column_Failed;
    public static String Column_Fill;
    public static String Column_Frames;
    public static String Column_Grave;
    public static String Column_Guest;
    public static String Column_Guests;
    public static String Column_Host;
    public static String Column_Link;
    public static String Column_LinkEnd;
    public static String Column_Links;
    public static String Column_LongestMove;
    public static String Column_LongestOutage;
    public static String Column_Lost;
    public static String Column_MeanUse;
    public static String Column_Minimal;
    public static String Column_Most;
    public static String Column_MostAtOnce;
    public static String Column_MostUse;
    public static String Column_Moves;
    public static String Column_Number;
    public static String Column_Outcome;
    public static String Column_Overcommit;
    public static String Column_PageIns;
    public static String Column_Passes;
    public static String Column_Payload;
    public static String Column_Plan;
    public static String Column_PlansRun;
    public static String Column_Reason;
    public static String Column_Sent;
    public static String Column_Sound;
    public static String Column_Source;
    public static String Column_Start;
    public static String Column_State;
    public static String Column_Target;
    public static String Column_Total;
    public static String Column_Violation;
    public static String Column_WorkDone;
    public static String Conflict_Apart;
    public static String Conflict_Barred;
    public static String Conflict_Host;
    public static String Conflict_KeepOff;
    public static String Conflict_PinTo;
    public static String Conflict_Pool;
    public static String Conflict_Together;
    public static String Direction_Back;
    public static String Direction_Out;
    public static String Objective_Breaches;
    public static String Objective_Lost;
    public static String Objective_Moves;
    public static String Objective_Total;
    public static String Place_All;
    public static String Resource_Licences;
    public static String Resource_Processors;
    public static String Resource_Reserved;
    public static String Resource_Room;
    public static String Resource_Storage;
    public static String Resource_VirtualProcessors;
    public static String Step_Back;
    public static String Step_Out;
    public static String Stranded_Conflict;
    public static String Stranded_Host;
    public static String Table_Alternatives;
    public static String Table_Concurrency;
    public static String Table_Conflicts;
    public static String Table_Hosts;
    public static String Table_Links;
    public static String Table_Paging;
    public static String Table_Plans;
    public static String Table_Relocations;
    public static String Table_Stranded;
    public static String Table_Violations;
    public static String Violation_Apart;
    public static String Violation_GuestStays;
    public static String Violation_KeepOff;
    public static String Violation_LimitBroken;
    public static String Violation_MoveFailed;
    public static String Violation_Outage;
    public static String Violation_PinTo;
    public static String Violation_Relocation;
    public static String Violation_TargetThrashes;
    public static String Violation_Together;
    public static String Violation_WindowExceeded;

    static {
        NLS.initializeMessages("org.portolan.study.evacuation.messages", Messages.class);
    }

    private Messages() {
    }
}
