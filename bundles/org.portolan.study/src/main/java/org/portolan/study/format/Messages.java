/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.format;

import org.eclipse.osgi.util.NLS;

/** Words beside numbers. */
final class Messages extends NLS {
    public static String Evidence_Assumed;
    public static String Evidence_Computed;
    public static String Evidence_Known;
    public static String Evidence_Read;
    public static String Limit_None;
    public static String Pages_Many;
    public static String Pages_One;
    public static String Pages_PerSecond;
    public static String Unit_BillionPages;
    public static String Unit_Hours;
    public static String Unit_Microseconds;
    public static String Unit_MillionPages;
    public static String Unit_Milliseconds;
    public static String Unit_Minutes;
    public static String Unit_Pages;
    public static String Unit_Seconds;
    public static String Unit_ThousandPages;

    static {
        NLS.initializeMessages("org.portolan.study.format.messages", Messages.class);
    }

    private Messages() {
    }
}
