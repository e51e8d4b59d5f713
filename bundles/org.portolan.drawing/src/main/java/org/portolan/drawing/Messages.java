/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import org.eclipse.osgi.util.NLS;

/** Words in drawings and their tooltips. */
final class Messages extends NLS {
    public static String Amount_OfCapacity;
    public static String Amount_Percent;
    public static String Amount_Unknown;
    public static String Guest_Off;
    public static String Guest_Running;
    public static String Guest_Template;
    public static String Guest_Tip;
    public static String Guest_TipWithClass;
    public static String Guests_Many;
    public static String Guests_None;
    public static String Guests_One;
    public static String Guests_More;
    public static String Guests_Off;
    public static String Guests_OneTemplate;
    public static String Guests_Templates;
    public static String Host_CapacityUnknown;
    public static String Host_HideGuests;
    public static String Host_ShowGuests;
    public static String Host_Tip;
    public static String Tier_Tip;
    public static String Tier_TipUnknown;

    static {
        NLS.initializeMessages("org.portolan.drawing.messages", Messages.class);
    }

    private Messages() {
    }
}
