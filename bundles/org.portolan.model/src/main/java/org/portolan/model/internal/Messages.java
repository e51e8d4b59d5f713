/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.internal;

import org.eclipse.osgi.util.NLS;

/** Everything that the bundle says to the user, in messages.properties, in the same order. */
public final class Messages extends NLS {
    // Opening a file
    public static String Read_NotFound;
    public static String Read_NotAFile;
    public static String Read_NoAccess;
    public static String Read_TooLarge;
    public static String Read_Empty;
    public static String Read_Archive;
    public static String Read_NotXml;
    public static String Read_DocumentType;
    public static String Read_NotPortolan;
    public static String Read_NewerVersion;
    public static String Read_MergeConflict;
    public static String Read_Broken;
    public static String Read_More;
    public static String Read_AtLine;
    public static String Read_AtLineColumn;

    // What is wrong inside a file
    public static String File_DocumentType;
    public static String File_ProcessingInstruction;
    public static String File_OtherRoot;
    public static String File_NoVersion;
    public static String File_ForeignNamespace;
    public static String File_ForeignAttribute;
    public static String File_DuplicateId;
    public static String File_MalformedId;
    public static String File_Text;
    public static String File_ConflictMark;
    public static String File_Unexpected;
    public static String File_ReferenceAsElement;
    public static String File_ContentAsReference;
    public static String File_SecondValue;
    public static String File_UnknownFeature;
    public static String File_UnknownType;
    public static String File_Dangling;
    public static String File_WrongValue;
    public static String File_ExpectedWhole;
    public static String File_ExpectedNumber;
    public static String File_ExpectedBoolean;
    public static String File_ExpectedText;
    public static String File_ExpectedOneOf;
    public static String File_ExpectedReference;

    // Saving a file
    public static String Write_NoFolder;
    public static String Write_NotAFile;
    public static String Write_ReadOnly;
    public static String Write_Newer;
    public static String Write_NotPortolan;
    public static String Write_Failed;

    // Names
    public static String Name_OfOwner;
    public static String Name_Link;
    public static String Name_Unknown;

    // Problems: values
    public static String Problem_ValueMissing;
    public static String Remedy_ValueMissing;
    public static String Problem_ValueBelowMinimum;
    public static String Remedy_ValueBelowMinimum;
    public static String Problem_ValueNotAbove;
    public static String Remedy_ValueNotAbove;
    public static String Problem_ValueAboveMaximum;
    public static String Remedy_ValueAboveMaximum;
    public static String Problem_ValueNotANumber;
    public static String Remedy_ValueNotANumber;
    public static String Problem_TextNotStorable;
    public static String Remedy_TextNotStorable;
    public static String Problem_IdTwice;
    public static String Remedy_IdTwice;
    public static String Problem_ReferenceDangling;
    public static String Remedy_ReferenceDangling;
    public static String Problem_NameTwice;
    public static String Remedy_NameTwice;
    public static String Problem_UserIdTwice;
    public static String Remedy_UserIdTwice;
    public static String Problem_StudyNameTwice;
    public static String Remedy_StudyNameTwice;
    public static String Problem_AssumptionTwice;
    public static String Remedy_AssumptionTwice;
    public static String Problem_ParameterTwice;
    public static String Remedy_ParameterTwice;

    // Problems: guests
    public static String Problem_GuestWithoutHost;
    public static String Remedy_GuestWithoutHost;
    public static String Problem_GuestUnplaced;
    public static String Remedy_GuestUnplaced;
    public static String Problem_TemplateRunning;
    public static String Remedy_TemplateRunning;
    public static String Problem_GuestPagesExceedInstantiated;
    public static String Remedy_GuestPagesExceedInstantiated;
    public static String Problem_GuestPagesUnaccounted;
    public static String Remedy_GuestPagesUnaccounted;
    public static String Problem_GuestInstantiatedExceedsMemory;
    public static String Remedy_GuestInstantiatedExceedsMemory;
    public static String Problem_GuestZeroPagesExceedInstantiated;
    public static String Remedy_GuestZeroPagesExceedInstantiated;
    public static String Problem_GuestPinnedExceedsMemory;
    public static String Remedy_GuestPinnedExceedsMemory;
    public static String Problem_GuestFractionsExceedOne;
    public static String Remedy_GuestFractionsExceedOne;
    public static String Problem_GuestReservationExceedsMemory;
    public static String Remedy_GuestReservationExceedsMemory;
    public static String Problem_GuestLimitBelowReservation;
    public static String Remedy_GuestLimitBelowReservation;
    public static String Problem_GuestLargerThanHost;
    public static String Remedy_GuestLargerThanHost;
    public static String Problem_GuestMoreProcessorsThanHost;
    public static String Remedy_GuestMoreProcessorsThanHost;
    public static String Problem_GuestDemandExceedsProcessors;
    public static String Remedy_GuestDemandExceedsProcessors;
    public static String Problem_GuestShareAboveAll;
    public static String Remedy_GuestShareAboveAll;
    public static String Problem_GuestMeasuredExceedsMemory;
    public static String Remedy_GuestMeasuredExceedsMemory;
    public static String Problem_WorkingSetExceedsMemory;
    public static String Remedy_WorkingSetExceedsMemory;
    public static String Problem_WritesExceedTouches;
    public static String Remedy_WritesExceedTouches;
    public static String Problem_PopulationsExceedMemory;
    public static String Remedy_PopulationsExceedMemory;
    public static String Problem_ProfileEmpty;
    public static String Remedy_ProfileEmpty;
    public static String Problem_CurveNotRising;
    public static String Remedy_CurveNotRising;
    public static String Problem_ServiceLevelContradictory;
    public static String Remedy_ServiceLevelContradictory;
    public static String Problem_DiskStoreUnreachable;
    public static String Remedy_DiskStoreUnreachable;
    public static String Problem_DiskUsedExceedsSize;
    public static String Remedy_DiskUsedExceedsSize;
    public static String Problem_NetworkUnknownAtHost;
    public static String Remedy_NetworkUnknownAtHost;
    public static String Problem_MacAddressTwice;
    public static String Remedy_MacAddressTwice;
    public static String Problem_GuestDomainElsewhere;
    public static String Remedy_GuestDomainElsewhere;

    // Problems: hosts and their storage
    public static String Problem_HostCapacityUnknown;
    public static String Remedy_HostCapacityUnknown;
    public static String Problem_HostWithoutProcessors;
    public static String Remedy_HostWithoutProcessors;
    public static String Problem_HostWithoutCentralStorage;
    public static String Remedy_HostWithoutCentralStorage;
    public static String Problem_HostTwoCentralStorages;
    public static String Remedy_HostTwoCentralStorages;
    public static String Problem_StorageLevelsOutOfOrder;
    public static String Remedy_StorageLevelsOutOfOrder;
    public static String Problem_StorageUsedExceedsSize;
    public static String Remedy_StorageUsedExceedsSize;
    public static String Problem_FixedExceedsCentralStorage;
    public static String Remedy_FixedExceedsCentralStorage;
    public static String Problem_PinnedExceedsRealStorage;
    public static String Remedy_PinnedExceedsRealStorage;
    public static String Problem_OvercommitAboveTarget;
    public static String Remedy_OvercommitAboveTarget;
    public static String Problem_AnnouncementsWithoutEffect;
    public static String Remedy_AnnouncementsWithoutEffect;
    public static String Problem_AgeListElsewhere;
    public static String Remedy_AgeListElsewhere;
    public static String Problem_CentralStorageBeyondRelease;
    public static String Remedy_CentralStorageBeyondRelease;
    public static String Problem_ReleaseNotUnderstood;
    public static String Remedy_ReleaseNotUnderstood;
    public static String Problem_XstoreRemoved;
    public static String Remedy_XstoreRemoved;
    public static String Problem_XstoreNotRecommended;
    public static String Remedy_XstoreNotRecommended;
    public static String Problem_XstoreElsewhere;
    public static String Remedy_XstoreElsewhere;
    public static String Problem_XstoreTooLarge;
    public static String Remedy_XstoreTooLarge;
    public static String Problem_XstoreShared;
    public static String Remedy_XstoreShared;
    public static String Problem_PageSpaceWithoutVolumes;
    public static String Remedy_PageSpaceWithoutVolumes;
    public static String Problem_PageSpaceExceeded;
    public static String Remedy_PageSpaceExceeded;
    public static String Problem_PageSpaceTooSmall;
    public static String Remedy_PageSpaceTooSmall;
    public static String Problem_PageSpaceTight;
    public static String Remedy_PageSpaceTight;
    public static String Problem_SlotsInUseExceedVolume;
    public static String Remedy_SlotsInUseExceedVolume;
    public static String Problem_PagingVolumesUnlike;
    public static String Remedy_PagingVolumesUnlike;
    public static String Problem_PagingVolumeShared;
    public static String Remedy_PagingVolumeShared;
    public static String Problem_PagingVolumeUnused;
    public static String Remedy_PagingVolumeUnused;
    public static String Problem_PagingAliasesTooEarly;
    public static String Remedy_PagingAliasesTooEarly;
    public static String Problem_RemoteStorageWithoutLender;
    public static String Remedy_RemoteStorageWithoutLender;
    public static String Problem_RemoteStorageOfItself;
    public static String Remedy_RemoteStorageOfItself;
    public static String Problem_RemoteStorageWithoutLink;
    public static String Remedy_RemoteStorageWithoutLink;
    public static String Problem_RemoteStorageLinkElsewhere;
    public static String Remedy_RemoteStorageLinkElsewhere;
    public static String Problem_RemoteStorageExceedsLender;
    public static String Remedy_RemoteStorageExceedsLender;

    // Problems: clusters
    public static String Problem_ClusterUnlinked;
    public static String Remedy_ClusterUnlinked;
    public static String Problem_HostUnreachable;
    public static String Remedy_HostUnreachable;
    public static String Problem_SsiMembersNotLinked;
    public static String Remedy_SsiMembersNotLinked;
    public static String Problem_SsiTooManyMembers;
    public static String Remedy_SsiTooManyMembers;
    public static String Problem_HypervisorUnlikeCluster;
    public static String Remedy_HypervisorUnlikeCluster;
    public static String Problem_SpareHostsTooMany;
    public static String Remedy_SpareHostsTooMany;
    public static String Problem_DomainMemberElsewhere;
    public static String Remedy_DomainMemberElsewhere;

    // Problems: links
    public static String Problem_LinkWithoutEnd;
    public static String Remedy_LinkWithoutEnd;
    public static String Problem_LinkToItself;
    public static String Remedy_LinkToItself;
    public static String Problem_LinkWithoutRate;
    public static String Remedy_LinkWithoutRate;
    public static String Problem_FctcTooMany;
    public static String Remedy_FctcTooMany;
    public static String Problem_IsfcLinkElsewhere;
    public static String Remedy_IsfcLinkElsewhere;
    public static String Problem_ChannelPathElsewhere;
    public static String Remedy_ChannelPathElsewhere;
    public static String Problem_ChannelPathWithoutRate;
    public static String Remedy_ChannelPathWithoutRate;
    public static String Problem_AdapterElsewhere;
    public static String Remedy_AdapterElsewhere;

    // Problems: datastores, licences, placement
    public static String Problem_StoreFreeExceedsCapacity;
    public static String Remedy_StoreFreeExceedsCapacity;
    public static String Problem_LocalStoreShared;
    public static String Remedy_LocalStoreShared;
    public static String Problem_LicenceMissingAtHost;
    public static String Remedy_LicenceMissingAtHost;
    public static String Problem_LicenceCoresExceeded;
    public static String Remedy_LicenceCoresExceeded;
    public static String Problem_RuleIncomplete;
    public static String Remedy_RuleIncomplete;
    public static String Problem_RuleContradiction;
    public static String Remedy_RuleContradiction;
    public static String Problem_RuleImpossible;
    public static String Remedy_RuleImpossible;
    public static String Problem_RuleLeavesNoHost;
    public static String Remedy_RuleLeavesNoHost;
    public static String Problem_RuleBrokenTogether;
    public static String Remedy_RuleBrokenTogether;
    public static String Problem_RuleBrokenApart;
    public static String Remedy_RuleBrokenApart;
    public static String Problem_RuleBrokenHosts;
    public static String Remedy_RuleBrokenHosts;

    // Problems: studies
    public static String Problem_StudyWithoutGuests;
    public static String Remedy_StudyWithoutGuests;
    public static String Problem_StudyWithoutHosts;
    public static String Remedy_StudyWithoutHosts;
    public static String Problem_StudyWithoutTargets;
    public static String Remedy_StudyWithoutTargets;
    public static String Problem_StudyWithoutMethods;
    public static String Remedy_StudyWithoutMethods;
    public static String Problem_StudyGuestUnplaced;
    public static String Remedy_StudyGuestUnplaced;
    public static String Problem_StudyTargetIsSource;
    public static String Remedy_StudyTargetIsSource;
    public static String Problem_StudyTargetUnreachable;
    public static String Remedy_StudyTargetUnreachable;
    public static String Problem_StudyLinkElsewhere;
    public static String Remedy_StudyLinkElsewhere;
    public static String Problem_DiagramNodeTwice;
    public static String Remedy_DiagramNodeTwice;

    // Words in problems
    public static String Word_And;
    public static String Word_FctcDevices;
    public static String Word_Parts;
    public static String Word_TwoGuests;
    public static String Word_GuestsAndHosts;
    public static String Word_Touched;
    public static String Word_Written;
    public static String Word_NewestRelease;
    public static String Word_FourMembers;
    public static String Word_EightMembers;
    public static String Hypervisor_Zvm;
    public static String Hypervisor_Vsphere;
    public static String Hypervisor_Kvm;
    public static String Hypervisor_Xen;
    public static String Hypervisor_Other;

    static {
        initializeMessages("org.portolan.model.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
