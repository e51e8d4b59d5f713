/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

import org.eclipse.osgi.util.NLS;

/** Words for codes, findings and remedies. */
final class Messages extends NLS {
    public static String Direction_Read;
    public static String Direction_ToTarget;
    public static String Direction_Write;
    public static String DoesNotConverge_Explanation;
    public static String DoesNotConverge_Sentence;
    public static String Downtime_ControlState;
    public static String Downtime_LastPasses;
    public static String Downtime_Restart;
    public static String Downtime_StopAndDrain;
    public static String Downtime_XstoreToCentral;
    public static String EndCode_Cancelled;
    public static String EndCode_ConnectionLost;
    public static String EndCode_Done;
    public static String EndCode_ExitBadReturnCode;
    public static String EndCode_ExitRejected;
    public static String EndCode_Halted;
    public static String EndCode_InternalError;
    public static String EndCode_MaxQuiesceExceeded;
    public static String EndCode_MaxTotalExceeded;
    public static String EndCode_NotEligible;
    public static String EndCode_ResetOrLogoff;
    public static String GuestState_Degraded;
    public static String GuestState_Running;
    public static String GuestState_Stopped;
    public static String LargeWritableSet_Explanation;
    public static String LargeWritableSet_Sentence;
    public static String LeaveReason_AmountLimit;
    public static String LeaveReason_AsAsked;
    public static String LeaveReason_GoalMet;
    public static String LeaveReason_NoProgress;
    public static String LeaveReason_PassLimit;
    public static String LinkLost_Explanation;
    public static String LinkLost_Sentence;
    public static String LinkMissing_Explanation;
    public static String LinkMissing_Sentence;
    public static String MaxQuiesceExceeded_Explanation;
    public static String MaxQuiesceExceeded_Sentence;
    public static String MaxTotalExceeded_Explanation;
    public static String MaxTotalExceeded_Sentence;
    public static String Method_LgrPrecopy;
    public static String Method_PlainPrecopy;
    public static String Method_SharedDasdPaging;
    public static String NotEligible_Explanation;
    public static String NotEligible_Sentence;
    public static String Outcome_GivenUp;
    public static String Outcome_Refused;
    public static String Outcome_Relocated;
    public static String PageSpaceAboveHalf_Explanation;
    public static String PageSpaceAboveHalf_Sentence;
    public static String PageSpaceShort_Explanation;
    public static String PageSpaceShort_Sentence;
    public static String Phase_Check;
    public static String Phase_ControlState;
    public static String Phase_FreeSlots;
    public static String Phase_LastFlush;
    public static String Phase_PreFlush;
    public static String Phase_Restart;
    public static String Phase_ResumeAtSource;
    public static String Phase_RunningPasses;
    public static String Phase_Stop;
    public static String Phase_StoppedPass;
    public static String Phase_WarmUp;
    public static String Phase_XstoreToCentral;
    public static String PromiseBroken_Explanation;
    public static String PromiseBroken_Outage;
    public static String PromiseBroken_Relocation;
    public static String QuiesceNearLimit_Explanation;
    public static String QuiesceNearLimit_Sentence;
    public static String Remedy_AddLink;
    public static String Remedy_AddSlots;
    public static String Remedy_AllowDowntime;
    public static String Remedy_DetachXstore;
    public static String Remedy_FreeStorage;
    public static String Remedy_MoreOutstandingFaults;
    public static String Remedy_RaiseBandwidth;
    public static String Remedy_RaiseMaxQuiesce;
    public static String Remedy_RaiseMaxTotal;
    public static String Remedy_RelocateAlone;
    public static String Remedy_ShareAnyVolume;
    public static String Remedy_ShareVolumes;
    public static String Remedy_SlowGuest;
    public static String Remedy_UseForce;
    public static String Remedy_UseMethod;
    public static String Resource_Link;
    public static String Resource_PagingVolume;
    public static String Resource_Xstore;
    public static String Rule_ArchitectureContained;
    public static String Rule_ChpidsVirtualized;
    public static String Rule_CryptoSame;
    public static String Rule_DevicesEquivalent;
    public static String Rule_Disconnected;
    public static String Rule_DomainContainsTarget;
    public static String Rule_HypervisorRelocates;
    public static String Rule_MinidisksShared;
    public static String Rule_NoDedicatedDevice;
    public static String Rule_NoDedicatedProcessor;
    public static String Rule_NoSystemService;
    public static String Rule_NoVirtualCtc;
    public static String Rule_NoVirtualDisk;
    public static String Rule_NoWritableSegment;
    public static String Rule_NoXstore;
    public static String Rule_Running;
    public static String Rule_SameCluster;
    public static String Rule_SingleConfiguration;
    public static String Rule_VmrelocateOn;
    public static String Rule_VswitchSame;
    public static String Severity_Error;
    public static String Severity_Info;
    public static String Severity_Warning;
    public static String SharedVolumesUnsupported_Explanation;
    public static String SharedVolumesUnsupported_Sentence;
    public static String Side_Source;
    public static String Side_Target;
    public static String SourcePageInLimits_Explanation;
    public static String SourcePageInLimits_Sentence;
    public static String TargetStorageShort_Explanation;
    public static String TargetStorageShort_ExplanationForced;
    public static String TargetStorageShort_Sentence;
    public static String TargetWillPage_Explanation;
    public static String TargetWillPage_Sentence;
    public static String Tier_Central;
    public static String Tier_Dasd;
    public static String Tier_Remote;
    public static String Tier_Xstore;
    public static String VolumesNotShared_Explanation;
    public static String VolumesNotShared_ExplanationNone;
    public static String VolumesNotShared_Sentence;
    public static String WarmUpDominates_Explanation;
    public static String WarmUpDominates_Sentence;

    static {
        NLS.initializeMessages("org.portolan.study.text.messages", Messages.class);
    }

    private Messages() {
    }
}
