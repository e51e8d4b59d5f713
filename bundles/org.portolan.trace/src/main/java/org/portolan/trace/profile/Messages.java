/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import org.eclipse.osgi.util.NLS;

/** Words and sentences about profiles. */
final class Messages extends NLS {
    public static String Column_Distinct;
    public static String Column_Fit;
    public static String Column_Format;
    public static String Column_MissRatio;
    public static String Column_Pace;
    public static String Column_Parameters;
    public static String Column_References;
    public static String Column_Sampling;
    public static String Column_StandardError;
    public static String Column_Storage;
    public static String Column_TouchedLargest;
    public static String Column_TouchedRms;
    public static String Column_Trace;
    public static String Column_Window;
    public static String Column_Writes;
    public static String Column_WrittenLargest;
    public static String Column_WrittenRms;
    public static String Expected_Amount;
    public static String Expected_Array;
    public static String Expected_Number;
    public static String Expected_Object;
    public static String Expected_OneOf;
    public static String Expected_Text;
    public static String Expected_Whole;
    public static String Fit_Error;
    public static String Fit_HotCold;
    public static String Fit_Saturating;
    public static String Fit_Uniform;
    public static String Fit_Zipf;
    public static String Parameters_HotCold;
    public static String Parameters_Saturating;
    public static String Parameters_Uniform;
    public static String Parameters_Zipf;
    public static String Profile_Newer;
    public static String Profile_NoProfile;
    public static String Profile_NotFound;
    public static String Profile_NotJson;
    public static String Profile_TooLarge;
    public static String Profile_UnknownPace;
    public static String Profile_Whole;
    public static String Profile_WrongValue;
    public static String Table_Fits;
    public static String Table_Misses;
    public static String Table_Touched;
    public static String Table_Trace;
    public static String Table_Written;

    static {
        NLS.initializeMessages("org.portolan.trace.profile.messages", Messages.class);
    }

    private Messages() {
    }
}
