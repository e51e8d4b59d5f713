/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.profile;

import org.eclipse.osgi.util.NLS;

/** Words of the wizard. */
final class Messages extends NLS {
    public static String Profile_Title;
    public static String Profile_TitleOf;
    public static String Profile_SelectGuest;
    public static String Profile_Canceled;
    public static String Profile_TooManyPages;
    public static String Profile_Io;
    public static String Profile_Failed;
    public static String Source_Description;
    public static String Source_File;
    public static String Source_Browse;
    public static String Source_Pace;
    public static String Source_PaceHint;
    public static String Source_PaceTip;
    public static String Source_PaceWrong;
    public static String Source_Sampling;
    public static String Source_AllPages;
    public static String Source_SomePages;
    public static String Source_SamplingTip;
    public static String Source_NoFile;
    public static String Source_FileNotThere;
    public static String Choice_Description;
    public static String Choice_Profile;
    public static String Choice_Parameters;
    public static String Choice_Touched;
    public static String Choice_Written;
    public static String Choice_Measured;
    public static String Choice_Points;
    public static String Choice_AtMost;
    public static String Choice_Read;
    public static String Choice_LargerThanGuest;
    public static String Curve_Touched;
    public static String Curve_Written;
    public static String Curve_TouchedFitted;
    public static String Curve_WrittenFitted;

    static {
        NLS.initializeMessages("org.portolan.ui.charts.profile.messages", Messages.class);
    }

    private Messages() {
    }
}
