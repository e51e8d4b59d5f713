/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import org.eclipse.osgi.util.NLS;

/** Words of studies of overcommitment. */
final class Messages extends NLS {
    public static String Column_Ageing;
    public static String Column_Arrivals;
    public static String Column_Available;
    public static String Column_BusiestDevice;
    public static String Column_Busy;
    public static String Column_Capacity;
    public static String Column_Converged;
    public static String Column_Departures;
    public static String Column_Factor;
    public static String Column_Faults;
    public static String Column_Fetched;
    public static String Column_Fill;
    public static String Column_FillOf;
    public static String Column_Frames;
    public static String Column_FullSpeed;
    public static String Column_Guest;
    public static String Column_Guests;
    public static String Column_Halved;
    public static String Column_HitRatio;
    public static String Column_Host;
    public static String Column_InFrames;
    public static String Column_Ios;
    public static String Column_Lender;
    public static String Column_LenderProcessors;
    public static String Column_Lent;
    public static String Column_LentUsed;
    public static String Column_Level;
    public static String Column_Link;
    public static String Column_LinkBusy;
    public static String Column_Mark;
    public static String Column_Meaning;
    public static String Column_MissRatio;
    public static String Column_PageIns;
    public static String Column_PageInsFrom;
    public static String Column_PageOuts;
    public static String Column_PagingProcessors;
    public static String Column_Peak;
    public static String Column_Policy;
    public static String Column_Pooled;
    public static String Column_Present;
    public static String Column_ProcessorWait;
    public static String Column_ProcessorsBusy;
    public static String Column_Queueing;
    public static String Column_ReadResponse;
    public static String Column_Reads;
    public static String Column_References;
    public static String Column_Response;
    public static String Column_ResponseOf;
    public static String Column_Revalidated;
    public static String Column_Shared;
    public static String Column_SharedWith;
    public static String Column_Size;
    public static String Column_Slots;
    public static String Column_SlotsUsed;
    public static String Column_Speed;
    public static String Column_State;
    public static String Column_Stored;
    public static String Column_Subject;
    public static String Column_Taken;
    public static String Column_Tier;
    public static String Column_Touched;
    public static String Column_Untouched;
    public static String Column_Unused;
    public static String Column_Used;
    public static String Column_Varied;
    public static String Column_Volume;
    public static String Column_Window;
    public static String Column_WithoutPlace;
    public static String Column_WorkDone;
    public static String Column_WriteBlock;
    public static String Column_WriteResponse;
    public static String Column_Writes;
    public static String Column_Written;
    public static String Column_WrittenPages;
    public static String Knee_Downward;
    public static String Knee_Guests;
    public static String Knee_None;
    public static String Knee_NoneGuests;
    public static String Knee_Same;
    public static String Knee_Upward;
    public static String Knob_Central;
    public static String Knob_Guests;
    public static String Knob_Overcommit;
    public static String Knob_Remote;
    public static String Knob_Volumes;
    public static String Knob_WorkingSet;
    public static String Knob_Xstore;
    public static String Mark_Halved;
    public static String Mark_Peak;
    public static String Mark_Present;
    public static String Memory_Now;
    public static String Peak_NoDifference;
    public static String Table_Devices;
    public static String Table_Guests;
    public static String Table_Hosts;
    public static String Table_Knees;
    public static String Table_Loans;
    public static String Table_Misses;
    public static String Table_Now;
    public static String Table_Tiers;
    public static String Table_WorkingSet;
    public static String Title_Central;
    public static String Title_Guests;
    public static String Title_Overcommit;
    public static String Title_Remote;
    public static String Title_Volumes;
    public static String Title_WorkingSet;
    public static String Title_Xstore;

    static {
        NLS.initializeMessages("org.portolan.study.paging.messages", Messages.class);
    }

    private Messages() {
    }
}
