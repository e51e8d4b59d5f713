/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import org.eclipse.osgi.util.NLS;

/** Sentences about the model, and names in sketches. */
final class Messages extends NLS {
    public static String Assumption_Unknown;
    public static String Assumption_UnknownRemedy;
    public static String Assumption_OutOfRange;
    public static String Assumption_OutOfRangeRemedy;
    public static String Assumption_Twice;
    public static String Assumption_TwiceRemedy;
    public static String Method_LgrImmediate;
    public static String Method_Setting;
    public static String Method_SettingLink;
    public static String Method_Unknown;
    public static String Method_UnknownRemedy;
    public static String Parameter_InVain;
    public static String Parameter_InVainRemedy;
    public static String Parameter_Unknown;
    public static String Parameter_UnknownRemedy;
    public static String Parameter_Unusable;
    public static String Parameter_UnusableRemedy;
    public static String Study_NotSupported;
    public static String Study_NotSupportedRemedy;
    public static String Study_ParameterUnknown;
    public static String Study_ParameterUnknownRemedy;
    public static String Study_NoGuest;
    public static String Study_NoGuestRemedy;
    public static String Study_NoTarget;
    public static String Study_NoTargetRemedy;
    public static String Study_NoMethod;
    public static String Study_NoMethodRemedy;
    public static String Guest_OnNoHost;
    public static String Guest_OnNoHostRemedy;
    public static String Guest_NotRunning;
    public static String Guest_NotRunningRemedy;
    public static String Guest_StorageUnknown;
    public static String Guest_StorageUnknownRemedy;
    public static String Move_TargetIsSource;
    public static String Move_TargetIsSourceRemedy;
    public static String Host_StorageUnknown;
    public static String Host_StorageUnknownRemedy;
    public static String Profile_Assumed;
    public static String Profile_AssumedRemedy;
    public static String Profile_Unusable;
    public static String Profile_UnusableRemedy;
    public static String Store_NotShared;
    public static String Store_NotSharedRemedy;
    public static String Pages_WithoutRoom;
    public static String Pages_WithoutRoomRemedy;
    public static String Pages_Estimated;
    public static String Pages_EstimatedRemedy;
    public static String Volume_SizeUnknown;
    public static String Volume_SizeUnknownRemedy;
    public static String Link_Assumed;
    public static String Link_AssumedName;
    public static String Link_AssumedRemedy;
    public static String Link_LeadsElsewhere;
    public static String Link_LeadsElsewhereRemedy;
    public static String Link_RateUnknown;
    public static String Link_NoDevicesRemedy;
    public static String Link_ChannelRateRemedy;
    public static String Link_RateRemedy;
    public static String Link_RateCapped;
    public static String Link_RateCappedRemedy;
    public static String Value_Refused;
    public static String Value_RefusedRemedy;
    public static String Contradiction_Remedy;
    public static String Contradiction_DuplicateId;
    public static String Contradiction_UnknownHost;
    public static String Contradiction_UnknownGuest;
    public static String Contradiction_UnknownLink;
    public static String Contradiction_UnknownVolume;
    public static String Contradiction_PathBroken;
    public static String Contradiction_TargetIsSource;
    public static String Contradiction_GuestRelocatedTwice;
    public static String Contradiction_StorageLevelTwice;
    public static String Contradiction_XstoreDiffers;
    public static String Contradiction_PagedWithoutVolumes;
    public static String Contradiction_RemoteStorageCycle;
    public static String Contradiction_UnknownPlace;
    public static String Contradiction_LimitBelowCost;
    public static String Contradiction_NothingAsked;
    public static String Contradiction_TooSlow;
    public static String Capacity_Unknown;
    public static String Capacity_UnknownRemedy;
    public static String Overcommit_AboveTarget;
    public static String Overcommit_AboveTargetRemedy;
    public static String PageSpace_Filling;
    public static String PageSpace_FillingRemedy;
    public static String PageSpace_NearlyFull;
    public static String PageSpace_NearlyFullRemedy;
    public static String Target_Assumed;
    public static String Spare_NoHost;
    public static String Spare_NoHostRemedy;
    public static String Spare_StorageShort;
    public static String Spare_StorageShortOne;
    public static String Spare_StorageShortRemedy;
    public static String Sketch_Central;
    public static String Sketch_Xstore;
    public static String Sketch_Remote;
    public static String Sketch_Paging;
    public static String Sketch_ClusterHosts;
    public static String Sketch_ClusterHost;
    public static String Sketch_Fctc;
    public static String Cluster_Standalone;
    public static String Cluster_ZvmSsi;
    public static String Cluster_Vsphere;
    public static String Cluster_Kvm;
    public static String Hypervisor_Zvm;
    public static String Hypervisor_Vsphere;
    public static String Hypervisor_Kvm;
    public static String Hypervisor_Xen;
    public static String Processor_Ifl;
    public static String Processor_Cp;
    public static String Processor_X86;
    public static String Processor_Arm;
    public static String Processor_Power;
    public static String Guest_IdleLinux;
    public static String Guest_Web;
    public static String Guest_Oltp;
    public static String Guest_Java;
    public static String Guest_PageCache;
    public static String LinkKind_Isfc;
    public static String LinkKind_IsfcDevices;
    public static String LinkKind_Ethernet;
    public static String LinkKind_Numa;
    public static String LinkKind_Replication;

    static {
        NLS.initializeMessages("org.portolan.bridge.messages", Messages.class);
    }

    private Messages() {
    }
}
