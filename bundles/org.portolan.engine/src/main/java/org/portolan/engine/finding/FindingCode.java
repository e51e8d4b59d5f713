/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.finding;

/** Stable names of the findings, for message keys and files. */
public enum FindingCode {
    /** {@link Finding.NotEligible}. */
    NOT_ELIGIBLE,
    /** {@link DeviceFinding.DiskRefused}. */
    DISK_REFUSED,
    /** {@link Finding.LinkMissing}. */
    LINK_MISSING,
    /** {@link FailureFinding.LinkLost}. */
    LINK_LOST,
    /** {@link FailureFinding.HostLost}. */
    HOST_LOST,
    /** {@link FailureFinding.GuestLost}. */
    GUEST_LOST,
    /** {@link StorageFinding.VolumesNotShared}. */
    VOLUMES_NOT_SHARED,
    /** {@link StorageFinding.PageSpaceShort}. */
    PAGE_SPACE_SHORT,
    /** {@link StorageFinding.TargetStorageShort}. */
    TARGET_STORAGE_SHORT,
    /** {@link Finding.MaxTotalExceeded}. */
    MAX_TOTAL_EXCEEDED,
    /** {@link Finding.MaxQuiesceExceeded}. */
    MAX_QUIESCE_EXCEEDED,
    /** {@link Finding.DoesNotConverge}. */
    DOES_NOT_CONVERGE,
    /** {@link Finding.PromiseBroken}. */
    PROMISE_BROKEN,
    /** {@link DeviceFinding.GuestTimeoutBroken}. */
    GUEST_TIMEOUT_BROKEN,
    /** {@link DeviceFinding.NobodyAnnounces}. */
    NOBODY_ANNOUNCES,
    /** {@link DeviceFinding.RoutesLost}. */
    ROUTES_LOST,
    /** {@link DeviceFinding.ConnectionsLost}. */
    CONNECTIONS_LOST,
    /** {@link FailureFinding.SplitState}. */
    SPLIT_STATE,
    /** {@link StorageFinding.TargetWillPage}. */
    TARGET_WILL_PAGE,
    /** {@link StorageFinding.PageSpaceAboveHalf}. */
    PAGE_SPACE_ABOVE_HALF,
    /** {@link Finding.QuiesceNearLimit}. */
    QUIESCE_NEAR_LIMIT,
    /** {@link Finding.WarmUpDominates}. */
    WARM_UP_DOMINATES,
    /** {@link Finding.StallsDominate}. */
    STALLS_DOMINATE,
    /** {@link Finding.SourcePageInLimits}. */
    SOURCE_PAGE_IN_LIMITS,
    /** {@link Finding.ProcessorsLimit}. */
    PROCESSORS_LIMIT,
    /** {@link Finding.SwitchLimits}. */
    SWITCH_LIMITS,
    /** {@link Finding.QueuedLong}. */
    QUEUED_LONG,
    /** {@link Finding.LargeWritableSet}. */
    LARGE_WRITABLE_SET,
    /** {@link StorageFinding.SharedVolumesUnsupported}. */
    SHARED_VOLUMES_UNSUPPORTED,
    /** {@link StorageFinding.XstoreNotShared}. */
    XSTORE_NOT_SHARED,
    /** {@link StorageFinding.XstoreShort}. */
    XSTORE_SHORT,
    /** {@link StorageFinding.SharedXstoreUnsupported}. */
    SHARED_XSTORE_UNSUPPORTED,
    /** {@link Finding.MirrorStandsBy}. */
    MIRROR_STANDS_BY,
    /** {@link Finding.MirrorUnreachable}. */
    MIRROR_UNREACHABLE,
    /** {@link Finding.MemoryGivenUp}. */
    MEMORY_GIVEN_UP,
    /** {@link PagingFinding.PageSpaceFull}. */
    PAGE_SPACE_FULL,
    /** {@link PagingFinding.PageSpaceFilling}. */
    PAGE_SPACE_FILLING,
    /** {@link PagingFinding.XstoreUnsupported}. */
    XSTORE_UNSUPPORTED,
    /** {@link PagingFinding.XstoreDiscouraged}. */
    XSTORE_DISCOURAGED,
    /** {@link PagingFinding.VolumeBusy}. */
    VOLUME_BUSY,
    /** {@link PagingFinding.OvercommitAboveTarget}. */
    OVERCOMMIT_ABOVE_TARGET,
    /** {@link PagingFinding.Thrashing}. */
    THRASHING,
    /** {@link PagingFinding.NearKnee}. */
    NEAR_KNEE,
    /** {@link PagingFinding.ReservedTooMuch}. */
    RESERVED_TOO_MUCH,
    /** {@link PagingFinding.LenderShort}. */
    LENDER_SHORT,
    /** {@link PagingFinding.PagingNotSettled}. */
    PAGING_NOT_SETTLED,
    /** {@link PagingFinding.PagingTakesProcessors}. */
    PAGING_TAKES_PROCESSORS,
    /** {@link FailoverFinding.NoPlace}. */
    NO_PLACE,
    /** {@link FailoverFinding.OverloadedAfterLoss}. */
    OVERLOADED_AFTER_LOSS,
    /** {@link FailoverFinding.ReplicaUnusable}. */
    REPLICA_UNUSABLE,
    /** {@link FailoverFinding.BootStorm}. */
    BOOT_STORM,
    /** {@link FailoverFinding.StartsQueued}. */
    STARTS_QUEUED,
    /** {@link FailoverFinding.WorkLost}. */
    WORK_LOST,
    /** {@link FailoverFinding.NotRestarted}. */
    NOT_RESTARTED,
    /** {@link FailoverFinding.BootDiskUnknown}. */
    BOOT_DISK_UNKNOWN,
    /** {@link PagingFinding.PageSpaceExhausted}. */
    PAGE_SPACE_EXHAUSTED,
    /** {@link PagingFinding.ThrashingSpell}. */
    THRASHING_SPELL,
    /** {@link PagingFinding.NotAtRest}. */
    NOT_AT_REST
}
