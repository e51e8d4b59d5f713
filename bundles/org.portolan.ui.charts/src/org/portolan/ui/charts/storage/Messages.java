/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.storage;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String DiskPaths_Name;
    public static String DiskPaths_NameOfMany;
    public static String DiskPaths_SelectGuest;
    public static String DiskPaths_Title;
    public static String PageRates_Title;
    public static String PageRates_SelectHost;
    public static String PageRates_Name;
    public static String PageRates_NameOfMany;
    public static String MemoryCurves_Title;
    public static String MemoryCurves_SelectGuest;
    public static String PageRates_Message;
    public static String PageRates_WhatIf;
    public static String PageRates_Calculate;
    public static String PageRates_ValuesTip;
    public static String PageRates_UsualGuest;
    public static String PageRates_PresentLender;
    public static String PageRates_Devices;
    public static String PageRates_DeviceKind;
    public static String PageRates_DeviceAsIs;
    public static String PageRates_DeviceEckd;
    public static String PageRates_DeviceFba;
    public static String PageRates_DeviceFlash;
    public static String PageRates_Service;
    public static String PageRates_ServiceHint;
    public static String Hint_Guests;
    public static String Hint_Central;
    public static String Hint_Xstore;
    public static String Hint_Remote;
    public static String Hint_Volumes;
    public static String Hint_WorkingSet;
    public static String Hint_Overcommit;

    static {
        NLS.initializeMessages("org.portolan.ui.charts.storage.messages", Messages.class);
    }

    private Messages() {
    }
}
