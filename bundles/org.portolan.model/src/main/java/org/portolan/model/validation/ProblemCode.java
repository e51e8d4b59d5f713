/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import java.util.Locale;

import org.portolan.model.internal.Messages;

/** Every problem that is looked for, with what is said about it. */
enum ProblemCode {

    // Values

    /** A value without which nothing can be computed. */
    VALUE_MISSING(Severity.ERROR, Messages.Problem_ValueMissing, Messages.Remedy_ValueMissing),
    /** A number below the least that makes sense. */
    VALUE_BELOW_MINIMUM(Severity.ERROR, Messages.Problem_ValueBelowMinimum, Messages.Remedy_ValueBelowMinimum),
    /** A number that must be more than a bound. */
    VALUE_NOT_ABOVE(Severity.ERROR, Messages.Problem_ValueNotAbove, Messages.Remedy_ValueNotAbove),
    /** A number above the most that makes sense. */
    VALUE_ABOVE_MAXIMUM(Severity.ERROR, Messages.Problem_ValueAboveMaximum, Messages.Remedy_ValueAboveMaximum),
    /** Infinity, or what is no number. */
    VALUE_NOT_A_NUMBER(Severity.ERROR, Messages.Problem_ValueNotANumber, Messages.Remedy_ValueNotANumber),
    /** Control characters, which XML cannot hold. */
    TEXT_NOT_STORABLE(Severity.WARNING, Messages.Problem_TextNotStorable, Messages.Remedy_TextNotStorable),
    /** Two elements with one identity. */
    ID_TWICE(Severity.ERROR, Messages.Problem_IdTwice, Messages.Remedy_IdTwice),
    /** A reference to something that is not in the installation. */
    REFERENCE_DANGLING(Severity.ERROR, Messages.Problem_ReferenceDangling, Messages.Remedy_ReferenceDangling),
    /** Two elements of a kind with one name. */
    NAME_TWICE(Severity.WARNING, Messages.Problem_NameTwice, Messages.Remedy_NameTwice),
    /** Two z/VM guests of one cluster with one user id. */
    USER_ID_TWICE(Severity.ERROR, Messages.Problem_UserIdTwice, Messages.Remedy_UserIdTwice),
    /** Two studies with one name. */
    STUDY_NAME_TWICE(Severity.ERROR, Messages.Problem_StudyNameTwice, Messages.Remedy_StudyNameTwice),
    /** An assumption that is changed twice. */
    ASSUMPTION_TWICE(Severity.ERROR, Messages.Problem_AssumptionTwice, Messages.Remedy_AssumptionTwice),
    /** A parameter that is given twice. */
    PARAMETER_TWICE(Severity.ERROR, Messages.Problem_ParameterTwice, Messages.Remedy_ParameterTwice),

    // Guests

    /** A running guest on no host. */
    GUEST_WITHOUT_HOST(Severity.ERROR, Messages.Problem_GuestWithoutHost, Messages.Remedy_GuestWithoutHost),
    /** A guest on no host that does not run. */
    GUEST_UNPLACED(Severity.INFO, Messages.Problem_GuestUnplaced, Messages.Remedy_GuestUnplaced),
    /** A template that runs. */
    TEMPLATE_RUNNING(Severity.WARNING, Messages.Problem_TemplateRunning, Messages.Remedy_TemplateRunning),
    /** More pages on the levels than exist. */
    GUEST_PAGES_EXCEED_INSTANTIATED(Severity.ERROR, Messages.Problem_GuestPagesExceedInstantiated,
            Messages.Remedy_GuestPagesExceedInstantiated),
    /** Fewer pages on the levels than exist. */
    GUEST_PAGES_UNACCOUNTED(Severity.WARNING, Messages.Problem_GuestPagesUnaccounted,
            Messages.Remedy_GuestPagesUnaccounted),
    /** More instantiated than virtual storage. */
    GUEST_INSTANTIATED_EXCEEDS_MEMORY(Severity.ERROR, Messages.Problem_GuestInstantiatedExceedsMemory,
            Messages.Remedy_GuestInstantiatedExceedsMemory),
    /** More zero pages than pages. */
    GUEST_ZERO_PAGES_EXCEED_INSTANTIATED(Severity.ERROR, Messages.Problem_GuestZeroPagesExceedInstantiated,
            Messages.Remedy_GuestZeroPagesExceedInstantiated),
    /** More reserved and locked than virtual storage. */
    GUEST_PINNED_EXCEEDS_MEMORY(Severity.ERROR, Messages.Problem_GuestPinnedExceedsMemory,
            Messages.Remedy_GuestPinnedExceedsMemory),
    /** More unused and duplicate pages than there are. */
    GUEST_FRACTIONS_EXCEED_ONE(Severity.ERROR, Messages.Problem_GuestFractionsExceedOne,
            Messages.Remedy_GuestFractionsExceedOne),
    /** A reservation above the virtual storage. */
    GUEST_RESERVATION_EXCEEDS_MEMORY(Severity.ERROR, Messages.Problem_GuestReservationExceedsMemory,
            Messages.Remedy_GuestReservationExceedsMemory),
    /** A limit below what is guaranteed. */
    GUEST_LIMIT_BELOW_RESERVATION(Severity.ERROR, Messages.Problem_GuestLimitBelowReservation,
            Messages.Remedy_GuestLimitBelowReservation),
    /** A guest with more storage than its host. */
    GUEST_LARGER_THAN_HOST(Severity.WARNING, Messages.Problem_GuestLargerThanHost, Messages.Remedy_GuestLargerThanHost),
    /** A guest with more processors than its host. */
    GUEST_MORE_PROCESSORS_THAN_HOST(Severity.WARNING, Messages.Problem_GuestMoreProcessorsThanHost,
            Messages.Remedy_GuestMoreProcessorsThanHost),
    /** More processor demand than processors. */
    GUEST_DEMAND_EXCEEDS_PROCESSORS(Severity.WARNING, Messages.Problem_GuestDemandExceedsProcessors,
            Messages.Remedy_GuestDemandExceedsProcessors),
    /** An absolute share above 100 percent. */
    GUEST_SHARE_ABOVE_ALL(Severity.ERROR, Messages.Problem_GuestShareAboveAll, Messages.Remedy_GuestShareAboveAll),
    /** A measured amount above the virtual storage. */
    GUEST_MEASURED_EXCEEDS_MEMORY(Severity.WARNING, Messages.Problem_GuestMeasuredExceedsMemory,
            Messages.Remedy_GuestMeasuredExceedsMemory),
    /** A working set above the virtual storage. */
    WORKING_SET_EXCEEDS_MEMORY(Severity.ERROR, Messages.Problem_WorkingSetExceedsMemory,
            Messages.Remedy_WorkingSetExceedsMemory),
    /** More pages written than touched. */
    WRITES_EXCEED_TOUCHES(Severity.WARNING, Messages.Problem_WritesExceedTouches, Messages.Remedy_WritesExceedTouches),
    /** More pages in populations than in the guest. */
    POPULATIONS_EXCEED_MEMORY(Severity.ERROR, Messages.Problem_PopulationsExceedMemory,
            Messages.Remedy_PopulationsExceedMemory),
    /** A profile that says nothing. */
    PROFILE_EMPTY(Severity.WARNING, Messages.Problem_ProfileEmpty, Messages.Remedy_ProfileEmpty),
    /** A curve that goes back in time or falls. */
    CURVE_NOT_RISING(Severity.ERROR, Messages.Problem_CurveNotRising, Messages.Remedy_CurveNotRising),
    /** An outage allowed to be longer than the relocation. */
    SERVICE_LEVEL_CONTRADICTORY(Severity.WARNING, Messages.Problem_ServiceLevelContradictory,
            Messages.Remedy_ServiceLevelContradictory),
    /** A disk where the guest's host cannot reach it. */
    DISK_STORE_UNREACHABLE(Severity.ERROR, Messages.Problem_DiskStoreUnreachable, Messages.Remedy_DiskStoreUnreachable),
    /** More used than there is. */
    DISK_USED_EXCEEDS_SIZE(Severity.WARNING, Messages.Problem_DiskUsedExceedsSize, Messages.Remedy_DiskUsedExceedsSize),
    /** A network that the host does not have. */
    NETWORK_UNKNOWN_AT_HOST(Severity.WARNING, Messages.Problem_NetworkUnknownAtHost,
            Messages.Remedy_NetworkUnknownAtHost),
    /** Two running guests with one MAC address. */
    MAC_ADDRESS_TWICE(Severity.WARNING, Messages.Problem_MacAddressTwice, Messages.Remedy_MacAddressTwice),
    /** A relocation domain without the guest's host. */
    GUEST_DOMAIN_ELSEWHERE(Severity.ERROR, Messages.Problem_GuestDomainElsewhere, Messages.Remedy_GuestDomainElsewhere),

    // Hosts and their storage

    /** A host that is only a name. */
    HOST_CAPACITY_UNKNOWN(Severity.WARNING, Messages.Problem_HostCapacityUnknown, Messages.Remedy_HostCapacityUnknown),
    /** A host without processors. */
    HOST_WITHOUT_PROCESSORS(Severity.WARNING, Messages.Problem_HostWithoutProcessors,
            Messages.Remedy_HostWithoutProcessors),
    /** A host without central storage. */
    HOST_WITHOUT_CENTRAL_STORAGE(Severity.ERROR, Messages.Problem_HostWithoutCentralStorage,
            Messages.Remedy_HostWithoutCentralStorage),
    /** A host with more than one central storage. */
    HOST_TWO_CENTRAL_STORAGES(Severity.ERROR, Messages.Problem_HostTwoCentralStorages,
            Messages.Remedy_HostTwoCentralStorages),
    /** Levels that are not fastest first. */
    STORAGE_LEVELS_OUT_OF_ORDER(Severity.WARNING, Messages.Problem_StorageLevelsOutOfOrder,
            Messages.Remedy_StorageLevelsOutOfOrder),
    /** More used than there is. */
    STORAGE_USED_EXCEEDS_SIZE(Severity.ERROR, Messages.Problem_StorageUsedExceedsSize,
            Messages.Remedy_StorageUsedExceedsSize),
    /** A hypervisor as large as its host. */
    FIXED_EXCEEDS_CENTRAL_STORAGE(Severity.ERROR, Messages.Problem_FixedExceedsCentralStorage,
            Messages.Remedy_FixedExceedsCentralStorage),
    /** More reserved and locked than there are frames. */
    PINNED_EXCEEDS_REAL_STORAGE(Severity.ERROR, Messages.Problem_PinnedExceedsRealStorage,
            Messages.Remedy_PinnedExceedsRealStorage),
    /** More virtual storage than is wanted. */
    OVERCOMMIT_ABOVE_TARGET(Severity.WARNING, Messages.Problem_OvercommitAboveTarget,
            Messages.Remedy_OvercommitAboveTarget),
    /** How often a move is announced, where nobody announces it. */
    ANNOUNCEMENTS_WITHOUT_EFFECT(Severity.INFO, Messages.Problem_AnnouncementsWithoutEffect,
            Messages.Remedy_AnnouncementsWithoutEffect),
    /** Settings of the age list on a host that has none. */
    AGE_LIST_ELSEWHERE(Severity.INFO, Messages.Problem_AgeListElsewhere, Messages.Remedy_AgeListElsewhere),
    /** More central storage than the release supports. */
    CENTRAL_STORAGE_BEYOND_RELEASE(Severity.WARNING, Messages.Problem_CentralStorageBeyondRelease,
            Messages.Remedy_CentralStorageBeyondRelease),
    /** A release that is no list of numbers. */
    RELEASE_NOT_UNDERSTOOD(Severity.WARNING, Messages.Problem_ReleaseNotUnderstood,
            Messages.Remedy_ReleaseNotUnderstood),
    /** Expanded storage on z/VM 6.4 or later. */
    XSTORE_REMOVED(Severity.ERROR, Messages.Problem_XstoreRemoved, Messages.Remedy_XstoreRemoved),
    /** Expanded storage on z/VM 6.3. */
    XSTORE_NOT_RECOMMENDED(Severity.INFO, Messages.Problem_XstoreNotRecommended, Messages.Remedy_XstoreNotRecommended),
    /** Expanded storage on another hypervisor. */
    XSTORE_ELSEWHERE(Severity.ERROR, Messages.Problem_XstoreElsewhere, Messages.Remedy_XstoreElsewhere),
    /** More expanded storage than there can be. */
    XSTORE_TOO_LARGE(Severity.WARNING, Messages.Problem_XstoreTooLarge, Messages.Remedy_XstoreTooLarge),
    /** Expanded storage that several hosts share: a what-if. */
    XSTORE_SHARED(Severity.INFO, Messages.Problem_XstoreShared, Messages.Remedy_XstoreShared),
    /** A paging space with nothing in it. */
    PAGE_SPACE_WITHOUT_VOLUMES(Severity.ERROR, Messages.Problem_PageSpaceWithoutVolumes,
            Messages.Remedy_PageSpaceWithoutVolumes),
    /** Pages that have no place. */
    PAGE_SPACE_EXCEEDED(Severity.ERROR, Messages.Problem_PageSpaceExceeded, Messages.Remedy_PageSpaceExceeded),
    /** Page space that can run full. */
    PAGE_SPACE_TOO_SMALL(Severity.WARNING, Messages.Problem_PageSpaceTooSmall, Messages.Remedy_PageSpaceTooSmall),
    /** Page space that can get more than half full. */
    PAGE_SPACE_TIGHT(Severity.WARNING, Messages.Problem_PageSpaceTight, Messages.Remedy_PageSpaceTight),
    /** More slots used than there are. */
    SLOTS_IN_USE_EXCEED_VOLUME(Severity.ERROR, Messages.Problem_SlotsInUseExceedVolume,
            Messages.Remedy_SlotsInUseExceedVolume),
    /** Paging volumes of different kinds or sizes. */
    PAGING_VOLUMES_UNLIKE(Severity.INFO, Messages.Problem_PagingVolumesUnlike, Messages.Remedy_PagingVolumesUnlike),
    /** A paging volume that several hosts use: a what-if. */
    PAGING_VOLUME_SHARED(Severity.INFO, Messages.Problem_PagingVolumeShared, Messages.Remedy_PagingVolumeShared),
    /** A shared volume that nobody uses. */
    PAGING_VOLUME_UNUSED(Severity.WARNING, Messages.Problem_PagingVolumeUnused, Messages.Remedy_PagingVolumeUnused),
    /** HyperPAV or zHPF paging before z/VM 6.4. */
    PAGING_ALIASES_TOO_EARLY(Severity.WARNING, Messages.Problem_PagingAliasesTooEarly,
            Messages.Remedy_PagingAliasesTooEarly),
    /** Remote storage of nobody. */
    REMOTE_STORAGE_WITHOUT_LENDER(Severity.ERROR, Messages.Problem_RemoteStorageWithoutLender,
            Messages.Remedy_RemoteStorageWithoutLender),
    /** Remote storage of the host itself. */
    REMOTE_STORAGE_OF_ITSELF(Severity.ERROR, Messages.Problem_RemoteStorageOfItself,
            Messages.Remedy_RemoteStorageOfItself),
    /** Remote storage without a way there. */
    REMOTE_STORAGE_WITHOUT_LINK(Severity.ERROR, Messages.Problem_RemoteStorageWithoutLink,
            Messages.Remedy_RemoteStorageWithoutLink),
    /** Remote storage over a link that does not go there. */
    REMOTE_STORAGE_LINK_ELSEWHERE(Severity.ERROR, Messages.Problem_RemoteStorageLinkElsewhere,
            Messages.Remedy_RemoteStorageLinkElsewhere),
    /** A host that lends more than it has. */
    REMOTE_STORAGE_EXCEEDS_LENDER(Severity.ERROR, Messages.Problem_RemoteStorageExceedsLender,
            Messages.Remedy_RemoteStorageExceedsLender),

    // Clusters

    /** A cluster without links. */
    CLUSTER_UNLINKED(Severity.WARNING, Messages.Problem_ClusterUnlinked, Messages.Remedy_ClusterUnlinked),
    /** A host without a path to the others. */
    HOST_UNREACHABLE(Severity.WARNING, Messages.Problem_HostUnreachable, Messages.Remedy_HostUnreachable),
    /** Members without a link of their own. */
    SSI_MEMBERS_NOT_LINKED(Severity.WARNING, Messages.Problem_SsiMembersNotLinked, Messages.Remedy_SsiMembersNotLinked),
    /** More members than z/VM allows. */
    SSI_TOO_MANY_MEMBERS(Severity.ERROR, Messages.Problem_SsiTooManyMembers, Messages.Remedy_SsiTooManyMembers),
    /** A host that cannot be in such a cluster. */
    HYPERVISOR_UNLIKE_CLUSTER(Severity.ERROR, Messages.Problem_HypervisorUnlikeCluster,
            Messages.Remedy_HypervisorUnlikeCluster),
    /** As many spare hosts as hosts. */
    SPARE_HOSTS_TOO_MANY(Severity.WARNING, Messages.Problem_SpareHostsTooMany, Messages.Remedy_SpareHostsTooMany),
    /** A member from another cluster. */
    DOMAIN_MEMBER_ELSEWHERE(Severity.ERROR, Messages.Problem_DomainMemberElsewhere,
            Messages.Remedy_DomainMemberElsewhere),

    // Links

    /** A link with a loose end. */
    LINK_WITHOUT_END(Severity.ERROR, Messages.Problem_LinkWithoutEnd, Messages.Remedy_LinkWithoutEnd),
    /** A link from a place to itself. */
    LINK_TO_ITSELF(Severity.ERROR, Messages.Problem_LinkToItself, Messages.Remedy_LinkToItself),
    /** A link whose rate follows from nothing. */
    LINK_WITHOUT_RATE(Severity.WARNING, Messages.Problem_LinkWithoutRate, Messages.Remedy_LinkWithoutRate),
    /** More devices than a logical link has. */
    FCTC_TOO_MANY(Severity.ERROR, Messages.Problem_FctcTooMany, Messages.Remedy_FctcTooMany),
    /** An ISFC link to what is not z/VM. */
    ISFC_LINK_ELSEWHERE(Severity.ERROR, Messages.Problem_IsfcLinkElsewhere, Messages.Remedy_IsfcLinkElsewhere),
    /** A channel path of a host that the link does not reach. */
    CHANNEL_PATH_ELSEWHERE(Severity.ERROR, Messages.Problem_ChannelPathElsewhere, Messages.Remedy_ChannelPathElsewhere),
    /** A channel path of another kind without a rate. */
    CHANNEL_PATH_WITHOUT_RATE(Severity.ERROR, Messages.Problem_ChannelPathWithoutRate,
            Messages.Remedy_ChannelPathWithoutRate),
    /** An adapter of a host that the link does not reach. */
    ADAPTER_ELSEWHERE(Severity.ERROR, Messages.Problem_AdapterElsewhere, Messages.Remedy_AdapterElsewhere),

    // Datastores, licences, placement

    /** More free than there is. */
    STORE_FREE_EXCEEDS_CAPACITY(Severity.ERROR, Messages.Problem_StoreFreeExceedsCapacity,
            Messages.Remedy_StoreFreeExceedsCapacity),
    /** A local store that several hosts reach. */
    LOCAL_STORE_SHARED(Severity.WARNING, Messages.Problem_LocalStoreShared, Messages.Remedy_LocalStoreShared),
    /** A guest where its software is not licensed. */
    LICENCE_MISSING_AT_HOST(Severity.WARNING, Messages.Problem_LicenceMissingAtHost,
            Messages.Remedy_LicenceMissingAtHost),
    /** More cores than are licensed. */
    LICENCE_CORES_EXCEEDED(Severity.WARNING, Messages.Problem_LicenceCoresExceeded,
            Messages.Remedy_LicenceCoresExceeded),
    /** A rule that asks for nothing. */
    RULE_INCOMPLETE(Severity.WARNING, Messages.Problem_RuleIncomplete, Messages.Remedy_RuleIncomplete),
    /** Rules that cannot both hold. */
    RULE_CONTRADICTION(Severity.ERROR, Messages.Problem_RuleContradiction, Messages.Remedy_RuleContradiction),
    /** A rule that no placement satisfies. */
    RULE_IMPOSSIBLE(Severity.ERROR, Messages.Problem_RuleImpossible, Messages.Remedy_RuleImpossible),
    /** Rules that leave no host for a guest. */
    RULE_LEAVES_NO_HOST(Severity.ERROR, Messages.Problem_RuleLeavesNoHost, Messages.Remedy_RuleLeavesNoHost),
    /** Guests apart that belong together. */
    RULE_BROKEN_TOGETHER(Severity.WARNING, Messages.Problem_RuleBrokenTogether, Messages.Remedy_RuleBrokenTogether),
    /** Guests together that must be apart. */
    RULE_BROKEN_APART(Severity.WARNING, Messages.Problem_RuleBrokenApart, Messages.Remedy_RuleBrokenApart),
    /** A guest on a host where it must not be. */
    RULE_BROKEN_HOSTS(Severity.WARNING, Messages.Problem_RuleBrokenHosts, Messages.Remedy_RuleBrokenHosts),

    // Studies

    /** A relocation of nothing. */
    STUDY_WITHOUT_GUESTS(Severity.ERROR, Messages.Problem_StudyWithoutGuests, Messages.Remedy_StudyWithoutGuests),
    /** A study of no hosts. */
    STUDY_WITHOUT_HOSTS(Severity.ERROR, Messages.Problem_StudyWithoutHosts, Messages.Remedy_StudyWithoutHosts),
    /** A relocation to nowhere. */
    STUDY_WITHOUT_TARGETS(Severity.ERROR, Messages.Problem_StudyWithoutTargets, Messages.Remedy_StudyWithoutTargets),
    /** A relocation without a method. */
    STUDY_WITHOUT_METHODS(Severity.ERROR, Messages.Problem_StudyWithoutMethods, Messages.Remedy_StudyWithoutMethods),
    /** A relocation from nowhere. */
    STUDY_GUEST_UNPLACED(Severity.ERROR, Messages.Problem_StudyGuestUnplaced, Messages.Remedy_StudyGuestUnplaced),
    /** A relocation to where the guest is. */
    STUDY_TARGET_IS_SOURCE(Severity.ERROR, Messages.Problem_StudyTargetIsSource, Messages.Remedy_StudyTargetIsSource),
    /** A target without a path. */
    STUDY_TARGET_UNREACHABLE(Severity.WARNING, Messages.Problem_StudyTargetUnreachable,
            Messages.Remedy_StudyTargetUnreachable),
    /** A method over a link that touches neither end. */
    STUDY_LINK_ELSEWHERE(Severity.ERROR, Messages.Problem_StudyLinkElsewhere, Messages.Remedy_StudyLinkElsewhere),
    /** An element that is drawn twice. */
    DIAGRAM_NODE_TWICE(Severity.WARNING, Messages.Problem_DiagramNodeTwice, Messages.Remedy_DiagramNodeTwice);

    private final Severity severity;
    private final String message;
    private final String remedy;

    ProblemCode(Severity severity, String message, String remedy) {
        this.severity = severity;
        this.message = message;
        this.remedy = remedy;
    }

    /** The code in {@link Problem#code()}: {@code GUEST_WITHOUT_HOST} is {@code guest-without-host}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Severity severity() {
        return severity;
    }

    /** The sentence, with places for values. */
    String message() {
        return message;
    }

    /** The sentence about what to do, with the places of the same values. */
    String remedy() {
        return remedy;
    }
}
