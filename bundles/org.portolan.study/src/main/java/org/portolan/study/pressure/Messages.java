/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.pressure;

import org.eclipse.osgi.util.NLS;

/** Words for storage over time. */
final class Messages extends NLS {
    public static String Column_After;
    public static String Column_Ageing;
    public static String Column_At;
    public static String Column_Available;
    public static String Column_BusiestDevice;
    public static String Column_Busy;
    public static String Column_Capacity;
    public static String Column_Event;
    public static String Column_FirstTouches;
    public static String Column_Frames;
    public static String Column_From;
    public static String Column_Guest;
    public static String Column_GuestTimeLost;
    public static String Column_Host;
    public static String Column_LastSpeed;
    public static String Column_LeastSpeed;
    public static String Column_LeastWork;
    public static String Column_Level;
    public static String Column_Lost;
    public static String Column_LostAnyway;
    public static String Column_PageIns;
    public static String Column_Processors;
    public static String Column_ReadResponse;
    public static String Column_Reads;
    public static String Column_Recovery;
    public static String Column_Response;
    public static String Column_SlotsUsed;
    public static String Column_Speed;
    public static String Column_Stolen;
    public static String Column_Taken;
    public static String Column_Tier;
    public static String Column_Until;
    public static String Column_Used;
    public static String Column_Volume;
    public static String Column_WorkAfter;
    public static String Column_WorkBefore;
    public static String Column_WorkDone;
    public static String Column_WorkingSet;
    public static String Column_WorstAt;
    public static String Column_WorstPageIns;
    public static String Column_Writes;
    public static String Column_Written;
    public static String Event_Arrive;
    public static String Event_Grow;
    public static String Event_HostLost;
    public static String Event_Leave;
    public static String Event_LogOff;
    public static String Event_LogOn;
    public static String Event_ManyLogOn;
    public static String Outcome_Rests;
    public static String Outcome_Unrest;
    public static String Table_Arrivals;
    public static String Table_Course;
    public static String Table_Devices;
    public static String Table_Events;
    public static String Table_Guests;
    public static String Table_Levels;
    public static String Table_Speeds;

    static {
        NLS.initializeMessages("org.portolan.study.pressure.messages", Messages.class);
    }

    private Messages() {
    }
}
