/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import org.eclipse.osgi.util.NLS;

/** Words of the results view. */
final class Messages extends NLS {
    public static String Results_AtOnce;
    public static String Results_GuestSpeeds;
    public static String Results_OverTime;
    public static String Results_Plan;
    public static String SaveRunBook;
    public static String SaveRunBook_NoPlan;
    public static String SaveRunBook_Tip;
    public static String SaveRunBook_Title;
    public static String DiskCost_Choice;
    public static String Results_DiskCost;
    public static String Results_Nothing;
    public static String Results_Asked;
    public static String Results_Timing;
    public static String Results_PagesLeft;
    public static String Results_Tiers;
    public static String Results_Passes;
    public static String Results_Devices;
    public static String Results_WhatIf;
    public static String WhatIf_NothingVaried;
    public static String WhatIf_NoDifference;
    public static String WhatIf_Choice;
    public static String Results_Findings;
    public static String Results_Tables;
    public static String Results_History;
    public static String Results_HistoryTip;
    public static String Findings_None;
    public static String Findings_Remarks;
    public static String Job_Name;
    public static String Job_Failed;
    public static String Table_Copy;
    public static String Table_CopyCsv;
    public static String SaveChart;
    public static String SaveChart_Tip;
    public static String SaveChart_Title;
    public static String SaveChart_NoChart;
    public static String SaveChart_Png;
    public static String SaveChart_Svg;
    public static String SaveTables;
    public static String SaveTables_Tip;
    public static String SaveTables_Title;
    public static String SaveTables_Csv;
    public static String SaveTables_Json;
    public static String SaveTables_Text;
    public static String Results_Misses;
    public static String Results_WorkingSet;
    public static String OnChart_Show;
    public static String OnChart_Tip;
    public static String OnChart_InstantTip;
    public static String OnChart_Words;
    public static String Plan_AsFound;
    public static String Plan_Changed;
    public static String Plan_Check;
    public static String Plan_CheckTip;
    public static String Plan_Down;
    public static String Plan_DownTip;
    public static String Plan_LeaveOut;
    public static String Plan_LeaveOutTip;
    public static String Plan_NotChecked;
    public static String Plan_Planned;
    public static String Plan_PlannedTip;
    public static String Plan_Redo;
    public static String Plan_RedoTip;
    public static String Plan_Rolling;
    public static String Plan_Target;
    public static String Plan_TargetTip;
    public static String Plan_TargetBarred;
    public static String Plan_Undo;
    public static String Plan_UndoTip;
    public static String Plan_Up;
    public static String Plan_UpTip;
    public static String Results_Alternatives;
    public static String Results_PlanStorage;
    public static String Results_PlanLinks;
    public static String Results_PlanPaging;
    public static String Losses_None;
    public static String Results_Capacity;
    public static String Results_Losses;
    public static String Results_Failover;
    public static String Results_ServicesBack;
    public static String Results_Priorities;

    static {
        NLS.initializeMessages("org.portolan.ui.charts.results.messages", Messages.class);
    }

    private Messages() {
    }
}
