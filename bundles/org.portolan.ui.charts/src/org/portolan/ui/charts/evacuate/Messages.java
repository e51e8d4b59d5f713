/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import org.eclipse.osgi.util.NLS;

/** Texts about hosts that are emptied or lost. */
final class Messages extends NLS {
    public static String Copy_Checkpoint;
    public static String Copy_Mirror;
    public static String Copy_Synchronous;
    public static String Evacuate_Emptied;
    public static String Evacuate_GuestsTab;
    public static String Evacuate_Heading;
    public static String Evacuate_HostOf;
    public static String Evacuate_HostsTab;
    public static String Evacuate_HowTab;
    public static String Evacuate_Many;
    public static String Evacuate_Message;
    public static String Evacuate_Name;
    public static String Evacuate_NoHost;
    public static String Evacuate_Plan;
    public static String Evacuate_Return;
    public static String Evacuate_Rolling;
    public static String Evacuate_SelectHost;
    public static String Evacuate_Targets;
    public static String Evacuate_Title;
    public static String Evacuate_Work;
    public static String Evacuate_WorkHint;
    public static String Guests_Anywhere;
    public static String Guests_Goes;
    public static String Guests_Guest;
    public static String Guests_Host;
    public static String Guests_Selected;
    public static String Guests_Stay;
    public static String Guests_To;
    public static String How_AtOnce;
    public static String How_AtOnceHint;
    public static String How_Effort;
    public static String How_EffortHint;
    public static String How_Limits;
    public static String How_LimitsUsual;
    public static String How_Link;
    public static String How_LinkUsual;
    public static String How_MayThrash;
    public static String How_Method;
    public static String How_MethodUsual;
    public static String How_Objective;
    public static String How_Overcommit;
    public static String How_OvercommitHint;
    public static String How_Rules;
    public static String How_WayBack;
    public static String How_Window;
    public static String How_WindowHint;
    public static String Limits_None;
    public static String Limits_One;
    public static String Limits_Vcenter2021;
    public static String Limits_Vcenter67;
    public static String Lose_AnyHost;
    public static String Lose_At;
    public static String Lose_AtHint;
    public static String Lose_AtOnce;
    public static String Lose_AtOnceHint;
    public static String Lose_Calculate;
    public static String Lose_Copied;
    public static String Lose_Copies;
    public static String Lose_CopyHost;
    public static String Lose_CopyLink;
    public static String Lose_Cycle;
    public static String Lose_CycleHint;
    public static String Lose_Kind;
    public static String Lose_KindUsual;
    public static String Lose_Message;
    public static String Lose_Name;
    public static String Lose_Rule;
    public static String Lose_SelectHost;
    public static String Lose_Title;
    public static String Loss_Check;
    public static String Loss_Hosts;
    public static String Loss_Message;
    public static String Loss_Name;
    public static String Loss_One;
    public static String Loss_Overcommit;
    public static String Loss_OvercommitHint;
    public static String Loss_PerCore;
    public static String Loss_PerCoreHint;
    public static String Loss_SelectCluster;
    public static String Loss_Title;
    public static String Loss_Two;
    public static String Return_Each;
    public static String Return_End;
    public static String Return_Never;
    public static String Rule_Broken;
    public static String Rule_Number;
    public static String Rule_Time;
    public static String Rule_Whole;

    static {
        NLS.initializeMessages("org.portolan.ui.charts.evacuate.messages", Messages.class);
    }

    private Messages() {
    }
}
