/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.label;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, from messages.properties. */
final class Messages extends NLS {
    public static String Label_Unnamed;
    public static String Label_Link;
    public static String Label_OneCore;
    public static String Label_Cores;
    public static String Label_SomeCores;
    public static String Label_Device;
    public static String Label_Disk;
    public static String Label_CurvePoint;
    public static String Label_OneHost;
    public static String Label_Hosts;
    public static String Label_OneGuest;
    public static String Label_Guests;
    public static String Label_CapacityUnknown;
    public static String Label_OneVcpu;
    public static String Label_Vcpus;
    public static String Label_Template;
    public static String Label_LentBy;
    public static String Label_OneVolume;
    public static String Label_Volumes;
    public static String Label_OnePopulation;
    public static String Label_Populations;
    public static String Label_OnePoint;
    public static String Label_Points;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
