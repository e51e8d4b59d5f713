/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import org.eclipse.osgi.util.NLS;

/** What edits are called in the undo menu, and the names that new elements get. */
final class Messages extends NLS {
    public static String Edit_Rename;
    public static String Edit_RemoveNamed;
    public static String Edit_RemoveOne;
    public static String Edit_RemoveMany;
    public static String Cluster_Add;
    public static String Cluster_SetKind;
    public static String Host_Add;
    public static String Host_MoveTo;
    public static String Host_Reorder;
    public static String Guest_Add;
    public static String Guest_RelocateOne;
    public static String Guest_RelocateMany;
    public static String Guest_Reorder;
    public static String Guest_Set;
    public static String Guest_SetProfile;
    public static String Guest_Unplace;
    public static String Switch_Add;
    public static String Link_Connect;
    public static String Link_Reconnect;
    public static String Link_AddBend;
    public static String Link_MoveBend;
    public static String Link_RemoveBend;
    public static String Link_Straighten;
    public static String Storage_AddLevel;
    public static String Storage_AddVolume;
    public static String Storage_MoveLevel;
    public static String Storage_MoveVolume;
    public static String Note_Add;
    public static String Note_SetText;
    public static String Note_Attach;
    public static String Note_Detach;
    public static String Diagram_Move;
    public static String Diagram_Collapse;
    public static String Diagram_Expand;
    public static String Diagram_Arrange;
    public static String Diagram_Option;
    public static String Clipboard_Paste;
    public static String Name_Hosts;
    public static String Name_Ssi;
    public static String Name_Cluster;
    public static String Name_ZvmHost;
    public static String Name_VsphereHost;
    public static String Name_KvmHost;
    public static String Name_XenHost;
    public static String Name_OtherHost;
    public static String Name_Switch;
    public static String Name_Isfc;
    public static String Name_Ethernet;
    public static String Name_Numa;
    public static String Name_Replication;
    public static String Name_Note;
    public static String Name_CentralStorage;
    public static String Name_Xstore;
    public static String Name_Remote;
    public static String Name_PagingSpace;
    public static String Name_Swap;

    static {
        NLS.initializeMessages("org.portolan.model.edit.commands.messages", Messages.class);
    }

    private Messages() {
    }
}
