/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.pressure;

import org.eclipse.osgi.util.NLS;

/** Words for memory pressure. */
final class Messages extends NLS {
    public static String Arrival_Dasd;
    public static String Arrival_Remote;
    public static String Arrival_Resident;
    public static String Arrival_Xstore;
    public static String Event_Add;
    public static String Event_At;
    public static String Event_AtTip;
    public static String Event_Kind;
    public static String Event_KindTip;
    public static String Event_Remove;
    public static String Event_Subject;
    public static String Event_SubjectTip;
    public static String Event_Value;
    public static String Event_ValueTip;
    public static String Kind_Grow;
    public static String Kind_LogOff;
    public static String Kind_LogOn;
    public static String Kind_Lose;
    public static String Kind_Move;
    public static String Pressure_Arrival;
    public static String Pressure_Events;
    public static String Pressure_Follow;
    public static String Pressure_Message;
    public static String Pressure_Name;
    public static String Pressure_NameOfMany;
    public static String Pressure_NoTime;
    public static String Pressure_SelectHost;
    public static String Pressure_Title;
    public static String Pressure_Until;

    static {
        NLS.initializeMessages("org.portolan.ui.charts.pressure.messages", Messages.class);
    }

    private Messages() {
    }
}
