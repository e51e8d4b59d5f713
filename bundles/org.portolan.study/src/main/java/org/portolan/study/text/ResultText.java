/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.disk.DiskPathKind;
import org.portolan.engine.finding.Severity;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.Side;
import org.portolan.study.format.Quantities;

/** The engine's closed sets of codes in words. */
public final class ResultText {

    private ResultText() {
    }

    /** How a relocation ended, in a few words. */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Relocated relocated -> Messages.Outcome_Relocated;
            case Outcome.Refused refused -> NLS.bind(Messages.Outcome_Refused, of(refused.code()));
            case Outcome.GivenUp given -> NLS.bind(Messages.Outcome_GivenUp, Quantities.time(given.at()),
                    of(given.code()));
            case Outcome.NeverEnds never -> NLS.bind(Messages.Outcome_NeverEnds, Quantities.time(never.noticed()));
            case Outcome.GuestLost lost -> NLS.bind(Messages.Outcome_GuestLost, Quantities.time(lost.at()),
                    of(lost.code()));
        };
    }

    /** What an end code means. */
    public static String of(EndCode code) {
        return switch (code) {
            case DONE -> Messages.EndCode_Done;
            case CANCELLED -> Messages.EndCode_Cancelled;
            case HALTED -> Messages.EndCode_Halted;
            case CONNECTION_LOST -> Messages.EndCode_ConnectionLost;
            case MAX_TOTAL_EXCEEDED -> Messages.EndCode_MaxTotalExceeded;
            case MAX_QUIESCE_EXCEEDED -> Messages.EndCode_MaxQuiesceExceeded;
            case NOT_ELIGIBLE -> Messages.EndCode_NotEligible;
            case RESET_OR_LOGOFF -> Messages.EndCode_ResetOrLogoff;
            case INTERNAL_ERROR -> Messages.EndCode_InternalError;
            case EXIT_REJECTED -> Messages.EndCode_ExitRejected;
            case EXIT_BAD_RETURN_CODE -> Messages.EndCode_ExitBadReturnCode;
        };
    }

    /** The name of a relocation method. */
    public static String of(MethodKind method) {
        return switch (method) {
            case LGR_PRECOPY -> Messages.Method_LgrPrecopy;
            case PLAIN_PRECOPY -> Messages.Method_PlainPrecopy;
            case SHARED_DASD_PAGING -> Messages.Method_SharedDasdPaging;
            case VSPHERE_PRECOPY -> Messages.Method_VspherePrecopy;
            case XEN_PRECOPY -> Messages.Method_XenPrecopy;
            case QEMU_PRECOPY -> Messages.Method_QemuPrecopy;
            case SHARED_XSTORE_PAGING -> Messages.Method_SharedXstorePaging;
            case REMOTE_XSTORE -> Messages.Method_RemoteXstore;
            case WORKING_SET_MIRROR -> Messages.Method_WorkingSetMirror;
            case POSTCOPY -> Messages.Method_Postcopy;
            case HYBRID_COPY -> Messages.Method_HybridCopy;
            case STOP_AND_COPY -> Messages.Method_StopAndCopy;
            case SUSPEND_RESUME -> Messages.Method_SuspendResume;
            case RESTART_ELSEWHERE -> Messages.Method_RestartElsewhere;
        };
    }

    /** What the guest does. */
    public static String of(GuestState state) {
        return switch (state) {
            case RUNNING -> Messages.GuestState_Running;
            case STOPPED -> Messages.GuestState_Stopped;
            case DEGRADED -> Messages.GuestState_Degraded;
        };
    }

    /** What happens in a phase. */
    public static String of(PhaseKind phase) {
        return switch (phase) {
            case CHECK -> Messages.Phase_Check;
            case RUNNING_PASSES -> Messages.Phase_RunningPasses;
            case PRE_FLUSH -> Messages.Phase_PreFlush;
            case STOP -> Messages.Phase_Stop;
            case STOPPED_PASS -> Messages.Phase_StoppedPass;
            case XSTORE_TO_CENTRAL -> Messages.Phase_XstoreToCentral;
            case LAST_FLUSH -> Messages.Phase_LastFlush;
            case CONTROL_STATE -> Messages.Phase_ControlState;
            case RESTART -> Messages.Phase_Restart;
            case RESUME_AT_SOURCE -> Messages.Phase_ResumeAtSource;
            case WARM_UP -> Messages.Phase_WarmUp;
            case FREE_SLOTS -> Messages.Phase_FreeSlots;
            case IN_FLIGHT -> Messages.Phase_InFlight;
            case DEVICE_HAND_OVER -> Messages.Phase_DeviceHandOver;
            case DISKS -> Messages.Phase_Disks;
            case NETWORK -> Messages.Phase_Network;
            case PUSH_AND_PULL -> Messages.Phase_PushAndPull;
            case QUEUED -> Messages.Phase_Queued;
            case STAGE_IN -> Messages.Phase_StageIn;
            case EXPORT -> Messages.Phase_Export;
            case ESTABLISH -> Messages.Phase_Establish;
            case DUPLEX -> Messages.Phase_Duplex;
            case MOVE_OUT -> Messages.Phase_MoveOut;
            case SUSPEND -> Messages.Phase_Suspend;
            case RESTORE -> Messages.Phase_Restore;
            case SHUT_DOWN -> Messages.Phase_ShutDown;
            case BOOT -> Messages.Phase_Boot;
        };
    }

    /** A term of the downtime. */
    public static String of(DowntimeKind term) {
        return switch (term) {
            case STOP_AND_DRAIN -> Messages.Downtime_StopAndDrain;
            case XSTORE_TO_CENTRAL -> Messages.Downtime_XstoreToCentral;
            case LAST_PASSES -> Messages.Downtime_LastPasses;
            case CONTROL_STATE -> Messages.Downtime_ControlState;
            case RESTART -> Messages.Downtime_Restart;
            case IN_FLIGHT -> Messages.Downtime_InFlight;
            case DEVICE_HAND_OVER -> Messages.Downtime_DeviceHandOver;
            case DISKS -> Messages.Downtime_Disks;
            case NETWORK -> Messages.Downtime_Network;
            case SUSPEND -> Messages.Downtime_Suspend;
            case RESTORE -> Messages.Downtime_Restore;
            case SHUT_DOWN -> Messages.Downtime_ShutDown;
            case BOOT -> Messages.Downtime_Boot;
        };
    }

    /** The way that the I/O of a guest takes to a disk. */
    public static String of(DiskPathKind path) {
        return switch (path) {
            case DEDICATED_ECKD -> Messages.Path_DedicatedEckd;
            case MINIDISK -> Messages.Path_Minidisk;
            case DEDICATED_FCP -> Messages.Path_DedicatedFcp;
            case BLOCK_IO -> Messages.Path_BlockIo;
            case VIRTUAL_SAN -> Messages.Path_VirtualSan;
            case ISCSI -> Messages.Path_Iscsi;
            case DATASTORE -> Messages.Path_Datastore;
        };
    }

    /** Why the running passes ended. */
    public static String of(LeaveReason reason) {
        return switch (reason) {
            case GOAL_MET -> Messages.LeaveReason_GoalMet;
            case PASS_LIMIT -> Messages.LeaveReason_PassLimit;
            case AMOUNT_LIMIT -> Messages.LeaveReason_AmountLimit;
            case NO_PROGRESS -> Messages.LeaveReason_NoProgress;
            case AS_ASKED -> Messages.LeaveReason_AsAsked;
            case SWITCHED -> Messages.LeaveReason_Switched;
        };
    }

    /** A kind of resource. */
    public static String of(ResourceUse.Kind kind) {
        return switch (kind) {
            case LINK -> Messages.Resource_Link;
            case PAGING_VOLUME -> Messages.Resource_PagingVolume;
            case XSTORE -> Messages.Resource_Xstore;
            case IMAGE_DISK -> Messages.Resource_ImageDisk;
            case PROCESSOR -> Messages.Resource_Processor;
            case ADAPTER -> Messages.Resource_Adapter;
            case SWITCH -> Messages.Resource_Switch;
            case CHANNEL -> Messages.Resource_Channel;
        };
    }

    /** A direction of use. */
    public static String of(ResourceUse.Direction direction) {
        return switch (direction) {
            case TO_TARGET -> Messages.Direction_ToTarget;
            case SEND -> Messages.Direction_Send;
            case RECEIVE -> Messages.Direction_Receive;
            case WRITE -> Messages.Direction_Write;
            case READ -> Messages.Direction_Read;
        };
    }

    /** A level of the storage hierarchy. */
    public static String of(Tier tier) {
        return switch (tier) {
            case CENTRAL -> Messages.Tier_Central;
            case XSTORE -> Messages.Tier_Xstore;
            case REMOTE -> Messages.Tier_Remote;
            case DASD -> Messages.Tier_Dasd;
        };
    }

    /** A tier of the paging engine. */
    public static String of(TierKind tier) {
        return switch (tier) {
            case CENTRAL -> Messages.Tier_Central;
            case BALLOON -> Messages.Tier_Balloon;
            case COMPRESSED -> Messages.Tier_Compressed;
            case XSTORE -> Messages.Tier_Xstore;
            case REMOTE -> Messages.Tier_Remote;
            case DASD -> Messages.Tier_Dasd;
        };
    }

    /** What the hierarchy of a host comes to. */
    public static String of(HostState state) {
        return switch (state) {
            case FITS -> Messages.HostState_Fits;
            case PAGES -> Messages.HostState_Pages;
            case THRASHES -> Messages.HostState_Thrashes;
            case OUT_OF_PAGE_SPACE -> Messages.HostState_OutOfPageSpace;
        };
    }

    /** How a host chooses the pages that go. */
    public static String of(ReplacementPolicy policy) {
        return switch (policy) {
            case ReplacementPolicy.LeastRecentlyUsed p -> Messages.Policy_LeastRecentlyUsed;
            case ReplacementPolicy.Clock p -> Messages.Policy_Clock;
            case ReplacementPolicy.AgeList p -> Messages.Policy_AgeList;
            case ReplacementPolicy.DemandScan p -> Messages.Policy_DemandScan;
            case ReplacementPolicy.VsphereLadder p -> Messages.Policy_VsphereLadder;
            case ReplacementPolicy.LinuxSwap p -> Messages.Policy_LinuxSwap;
        };
    }

    /** One of the two hosts. */
    public static String of(Side side) {
        return switch (side) {
            case SOURCE -> Messages.Side_Source;
            case TARGET -> Messages.Side_Target;
        };
    }

    /** How bad a finding is, in one word. */
    public static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Severity_Error;
            case WARNING -> Messages.Severity_Warning;
            case INFO -> Messages.Severity_Info;
        };
    }
}
