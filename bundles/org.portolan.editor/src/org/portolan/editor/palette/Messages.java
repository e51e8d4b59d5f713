/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.palette;

import org.eclipse.osgi.util.NLS;

/** Words of the palette. */
final class Messages extends NLS {
    public static String Palette_Tools;
    public static String Palette_Select;
    public static String Palette_SelectTip;
    public static String Palette_Marquee;
    public static String Palette_MarqueeTip;
    public static String Palette_Hosts;
    public static String Cluster_Ssi;
    public static String Cluster_SsiTip;
    public static String Cluster_Vsphere;
    public static String Cluster_VsphereTip;
    public static String Cluster_Kvm;
    public static String Cluster_KvmTip;
    public static String Cluster_Standalone;
    public static String Cluster_StandaloneTip;
    public static String Host_Zvm;
    public static String Host_ZvmTip;
    public static String Host_Vsphere;
    public static String Host_VsphereTip;
    public static String Host_Kvm;
    public static String Host_KvmTip;
    public static String Host_Xen;
    public static String Host_XenTip;
    public static String Switch_Switch;
    public static String Switch_SwitchTip;
    public static String Note_Note;
    public static String Note_NoteTip;
    public static String Palette_Guests;
    public static String Guest_Custom;
    public static String Guest_CustomTip;
    public static String Guest_Idle;
    public static String Guest_IdleTip;
    public static String Guest_Web;
    public static String Guest_WebTip;
    public static String Guest_Oltp;
    public static String Guest_OltpTip;
    public static String Guest_Java;
    public static String Guest_JavaTip;
    public static String Guest_PageCache;
    public static String Guest_PageCacheTip;
    public static String Palette_Links;
    public static String Link_Usual;
    public static String Link_UsualTip;
    public static String Link_Isfc;
    public static String Link_IsfcTip;
    public static String Link_Ethernet;
    public static String Link_EthernetTip;
    public static String Link_Numa;
    public static String Link_NumaTip;
    public static String Link_Replication;
    public static String Link_ReplicationTip;
    public static String Palette_Storage;
    public static String Level_Xstore;
    public static String Level_XstoreTip;
    public static String Level_Remote;
    public static String Level_RemoteTip;
    public static String Level_Paging;
    public static String Level_PagingTip;
    public static String Volume_Eckd;
    public static String Volume_EckdTip;
    public static String Volume_Fba;
    public static String Volume_FbaTip;
    public static String Volume_Flash;
    public static String Volume_FlashTip;

    static {
        NLS.initializeMessages("org.portolan.editor.palette.messages", Messages.class);
    }

    private Messages() {
    }
}
