/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

import org.eclipse.osgi.util.NLS;

/** Words of comparisons of disk paths. */
final class Messages extends NLS {
    public static String Column_Against;
    public static String Column_CheaperToMove;
    public static String Column_CheaperToRun;
    public static String Column_DeviceBusy;
    public static String Column_Disk;
    public static String Column_Duration;
    public static String Column_From;
    public static String Column_Guest;
    public static String Column_HandOver;
    public static String Column_IoPerSecond;
    public static String Column_LimitedBy;
    public static String Column_MostIoPerSecond;
    public static String Column_Movable;
    public static String Column_Path;
    public static String Column_PathTime;
    public static String Column_PerRelocation;
    public static String Column_Present;
    public static String Column_Processors;
    public static String Column_RelocationsPerMonth;
    public static String Column_Response;
    public static String Column_RestsOn;
    public static String Column_RunningPerMonth;
    public static String Column_State;
    public static String Column_Step;
    public static String Column_Timers;
    public static String Column_Until;
    public static String Limit_Demand;
    public static String Limit_Device;
    public static String Limit_Processor;
    public static String Limit_QueueDepth;
    public static String Path_IscsiLogin;
    public static String Path_IscsiState;
    public static String Step_AdoptConnections;
    public static String Step_FabricLogin;
    public static String Step_GroupPaths;
    public static String Step_IscsiLogin;
    public static String Step_LinkMinidisk;
    public static String Step_LookUpMap;
    public static String Step_MapCatchesUp;
    public static String Step_OpenBlockIo;
    public static String Step_OpenImage;
    public static String Table_BreakEven;
    public static String Table_Cheapest;
    public static String Table_Paths;
    public static String Table_Steps;
    public static String Timeout_Command;
    public static String Timeout_DeviceLoss;
    public static String Timeout_Multipath;
    public static String Timeout_Session;

    static {
        NLS.initializeMessages("org.portolan.study.disk.messages", Messages.class);
    }

    private Messages() {
    }
}
