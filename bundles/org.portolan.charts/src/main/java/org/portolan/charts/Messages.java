/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import org.eclipse.osgi.util.NLS;

/** Words in charts and their tooltips. */
final class Messages extends NLS {
    public static String AtOnce_Limits;
    public static String Axis_AtOnce;
    public static String Axis_PageRates;
    public static String Axis_ServiceLost;
    public static String Axis_Speed;
    public static String Axis_TotalTime;
    public static String Concurrency_Description;
    public static String Concurrency_Tip;
    public static String Evacuation_Description;
    public static String Evacuation_Row;
    public static String Evacuation_Tip;
    public static String Evacuation_Waiting;
    public static String Axis_ProcessorHours;
    public static String Axis_RelocationsPerMonth;
    public static String DiskCost_From;
    public static String DiskCost_FromUntil;
    public static String Failover_RowPlanned;
    public static String Failover_Served;
    public static String GuestSpeed_Description;
    public static String Legend_Event;
    public static String Legend_FirstTouches;
    public static String Legend_PagesIn;
    public static String Pressure_Tip;
    public static String Tip_DiskCost;
    public static String Axis_DistinctPages;
    public static String Axis_Busy;
    public static String Axis_Gibibytes;
    public static String Axis_PageIns;
    public static String Axis_Pages;
    public static String Axis_PagesAtSource;
    public static String Axis_PagesAtTarget;
    public static String Axis_PagesLeft;
    public static String Axis_PagesSent;
    public static String Axis_Pass;
    public static String Axis_References;
    public static String Axis_Time;
    public static String Axis_Window;
    public static String Axis_WorkDone;
    public static String Chart_NoData;
    public static String DeviceBusy_Description;
    public static String DeviceBusy_Tip;
    public static String HostTiers_Description;
    public static String HostTiers_Others;
    public static String HostTiers_Tip;
    public static String Legend_Halved;
    public static String Legend_Now;
    public static String Legend_DashedSkipped;
    public static String Legend_OutlinedStopped;
    public static String Legend_PageIns;
    public static String Legend_Stopped;
    public static String Legend_StoppedAndResumed;
    public static String Legend_Throughput;
    public static String Mark_Resumed;
    public static String Mark_Stopped;
    public static String Mark_Tip;
    public static String MemoryCurves_Description;
    public static String MemoryCurves_Tip;
    public static String PagesLeft_Description;
    public static String PagesLeft_NothingMoved;
    public static String PagesLeft_Tip;
    public static String Passes_Description;
    public static String Passes_NonePassed;
    public static String Passes_Skipped;
    public static String Passes_Tip;
    public static String Sweep_RateTip;
    public static String Sweep_Tip;
    public static String TierPages_Description;
    public static String TierPages_Tip;
    public static String Timing_Aside;
    public static String Timing_Clients;
    public static String Timing_Copying;
    public static String Timing_Description;
    public static String Timing_Remark;
    public static String Timing_RemarkStalls;
    public static String Timing_RemarkWarmUp;
    public static String Timing_Slowed;
    public static String Timing_Stopped;
    public static String Timing_Tip;
    public static String Axis_Frames;
    public static String Axis_MissRatio;
    public static String Axis_ShareBack;
    public static String Axis_TimeSinceLoss;
    public static String Failover_Computes;
    public static String Failover_Copied;
    public static String Failover_Description;
    public static String Failover_Down;
    public static String Failover_GuestsBack;
    public static String Failover_HalfBack;
    public static String Failover_LastBack;
    public static String Failover_NineTenthsBack;
    public static String Failover_Noticed;
    public static String Failover_Prepared;
    public static String Failover_Reads;
    public static String Failover_RowDown;
    public static String Failover_Stopped;
    public static String Failover_Tip;
    public static String Failover_Waits;
    public static String Failover_WarmUp;
    public static String Failover_WeightBack;
    public static String Legend_Misses;
    public static String MissRatio_Tip;
    public static String Legend_Touched;
    public static String Legend_Written;
    public static String Axis_LinkUse;
    public static String Axis_PageInsPerSecond;
    public static String Axis_StorageInUse;
    public static String TargetStorage_Tip;
    public static String TargetStorage_Description;
    public static String LinkUse_Description;
    public static String LinkUse_End;
    public static String LinkUse_Tip;
    public static String PlanPaging_Description;
    public static String PlanPaging_Rate;
    public static String PlanPaging_Tip;
    public static String Alternatives_AtOnce;
    public static String Alternatives_Chosen;
    public static String Alternatives_DescriptionChosen;
    public static String Alternatives_Limits;
    public static String Alternatives_Others;
    public static String Alternatives_Tip;
    public static String Axis_HighestOvercommit;
    public static String Loss_Survived;
    public static String Loss_Thrashes;
    public static String Loss_Unknown;
    public static String Loss_DoesNotFit;
    public static String Loss_Tip;
    public static String Loss_TipNoState;
    public static String Loss_TipStranded;
    public static String ServicesBack_Tip;
    public static String DiskCost_Always;
    public static String DiskCost_UpTo;

    static {
        NLS.initializeMessages("org.portolan.charts.messages", Messages.class);
    }

    private Messages() {
    }
}
