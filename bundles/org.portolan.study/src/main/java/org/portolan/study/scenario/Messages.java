/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import org.eclipse.osgi.util.NLS;

/** Words about scenario files. */
final class Messages extends NLS {
    public static String Contradiction_DuplicateId;
    public static String Contradiction_GuestRelocatedTwice;
    public static String Contradiction_LimitBelowCost;
    public static String Contradiction_NothingAsked;
    public static String Contradiction_PagedWithoutVolumes;
    public static String Contradiction_PathBroken;
    public static String Contradiction_PolicyNotFollowed;
    public static String Contradiction_RemoteStorageCycle;
    public static String Contradiction_StorageLevelTwice;
    public static String Contradiction_TargetIsSource;
    public static String Contradiction_TooSlow;
    public static String Contradiction_TurnNeverComes;
    public static String Contradiction_UnknownDisk;
    public static String Contradiction_UnknownGuest;
    public static String Contradiction_UnknownHost;
    public static String Contradiction_UnknownLink;
    public static String Contradiction_UnknownPlace;
    public static String Contradiction_UnknownVolume;
    public static String Contradiction_XstoreDiffers;
    public static String Expected;
    public static String Expected_AssumptionKey;
    public static String Expected_AtLeast;
    public static String Expected_Devices;
    public static String Expected_HostMemory;
    public static String Expected_Maximum;
    public static String Expected_MemberOf;
    public static String Expected_MemoryOrResident;
    public static String Expected_Nothing;
    public static String Expected_OneOf;
    public static String Expected_PartOfWhole;
    public static String Expected_PayloadOrRate;
    public static String Expected_Placement;
    public static String Expected_SizeOrCylinders;
    public static String Expected_TwoEnds;
    public static String File_NotFound;
    public static String File_NotJson;
    public static String File_NotUtf8;
    public static String File_Problems;
    public static String File_TooLarge;
    public static String Remedy_Describe;
    public static String Remedy_Faster;
    public static String Remedy_LevelOnce;
    public static String Remedy_MoreUnits;
    public static String Remedy_NoCycle;
    public static String Remedy_OtherId;
    public static String Remedy_OtherTarget;
    public static String Remedy_Path;
    public static String Remedy_Relocate;
    public static String Remedy_RelocateOnce;
    public static String Remedy_SameSize;
    public static String Remedy_SteadyState;
    public static String Remedy_Turn;
    public static String Remedy_Volumes;
    public static String Rule_Finite;
    public static String Rule_KnownKey;
    public static String Rule_Unique;
    public static String Rule_NotAboveOther;
    public static String Rule_NotEmpty;
    public static String Rule_NotFalling;
    public static String Rule_NotNegative;
    public static String Rule_Positive;
    public static String Rule_WithinRange;
    public static String Variation_Form;
    public static String Variation_NoEffect;
    public static String Variation_NoElement;
    public static String Variation_NotThere;
    public static String Variation_TooMany;
    public static String Variation_Twice;
    public static String Want_Assumptions;
    public static String Want_Either;
    public static String Want_Flag;
    public static String Want_Many;
    public static String Want_Memory;
    public static String Want_Name;
    public static String Want_Number;
    public static String Want_Object;
    public static String Want_PageRate;
    public static String Want_Rate;
    public static String Want_Share;
    public static String Want_Time;
    public static String Want_Whole;
    public static String Want_Word;
    public static String Wrong_Array;
    public static String Wrong_Blank;
    public static String Wrong_Both;
    public static String Wrong_Devices;
    public static String Wrong_Ends;
    public static String Wrong_Guest;
    public static String Wrong_Host;
    public static String Wrong_KindUnknown;
    public static String Wrong_Link;
    public static String Wrong_MaximumTooSmall;
    public static String Wrong_Meant;
    public static String Wrong_Member;
    public static String Wrong_MemberMissing;
    public static String Wrong_MemoryUnknown;
    public static String Wrong_Neither;
    public static String Wrong_NoQuantity;
    public static String Wrong_NoUnit;
    public static String Wrong_NotWhole;
    public static String Wrong_Null;
    public static String Wrong_Object;
    public static String Wrong_OutOfRange;
    public static String Wrong_PartTooLarge;
    public static String Wrong_PayloadAndRate;
    public static String Wrong_Placement;
    public static String Wrong_TargetMissing;
    public static String Wrong_TooFew;
    public static String Wrong_Type;
    public static String Wrong_Unit;
    public static String Wrong_Value;
    public static String Wrong_Volume;
    public static String Wrong_Word;

    static {
        NLS.initializeMessages("org.portolan.study.scenario.messages", Messages.class);
    }

    private Messages() {
    }
}
