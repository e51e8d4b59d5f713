/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import org.eclipse.osgi.util.NLS;

/** What the chart tells in tooltips and to screen readers. */
final class Messages extends NLS {
    public static String Spoken_Chart;
    public static String Spoken_ChartOf;
    public static String Spoken_Cluster;
    public static String Spoken_Host;
    public static String Spoken_Guest;
    public static String Spoken_Switch;
    public static String Spoken_Link;
    public static String Spoken_Note;
    public static String Spoken_NoteAbout;
    public static String Facts_OneGuest;
    public static String Facts_Guests;
    public static String Facts_Tier;
    public static String Facts_TierUnknown;
    public static String Facts_Running;
    public static String Facts_Off;
    public static String Facts_Template;
    public static String Facts_Memory;
    public static String Facts_Processors;
    public static String Facts_Link;

    static {
        NLS.initializeMessages("org.portolan.editor.parts.messages", Messages.class);
    }

    private Messages() {
    }
}
