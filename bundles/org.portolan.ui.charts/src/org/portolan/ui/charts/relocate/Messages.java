/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import org.eclipse.osgi.util.NLS;

/** Words of the relocate dialog and its job. */
final class Messages extends NLS {
    public static String Relocate_Title;
    public static String Relocate_One;
    public static String Relocate_Many;
    public static String Relocate_Message;
    public static String Relocate_Target;
    public static String Relocate_HostOf;
    public static String Relocate_Methods;
    public static String Relocate_Duplicate;
    public static String Relocate_Remove;
    public static String Relocate_Variant;
    public static String Relocate_Link;
    public static String Relocate_BestLink;
    public static String Relocate_Keep;
    public static String Relocate_StudyName;
    public static String Relocate_StudyNameMany;
    public static String Relocate_KeepEdit;
    public static String Relocate_Run;
    public static String Relocate_SelectGuest;
    public static String Relocate_NoOtherHost;
    public static String Relocate_NoMethod;
    public static String Relocate_SameLabel;
    public static String Relocate_NoStudyName;
    public static String Relocate_NoLabel;
    public static String Relocate_Mistake;
    public static String Methods_All;
    public static String Methods_None;
    public static String Methods_Usual;
    public static String Options_SelectMethod;
    public static String Options_Name;
    public static String Option_Label;
    public static String Option_Explained;
    public static String Option_Assumed;
    public static String Option_OutOfRange;
    public static String Option_OutOfRangeWhole;
    public static String Option_TimeUnits;
    public static String Option_ByteUnits;
    public static String Option_RateUnits;
    public static String Option_ShareUnits;
    public static String RunStudy_Title;
    public static String RunStudy_SelectStudy;
    public static String Answer_One;
    public static String Answer_Many;

    static {
        NLS.initializeMessages("org.portolan.ui.charts.relocate.messages", Messages.class);
    }

    private Messages() {
    }
}
