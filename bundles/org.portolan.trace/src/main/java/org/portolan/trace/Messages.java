/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import org.eclipse.osgi.util.NLS;

/** Sentences about traces. */
final class Messages extends NLS {
    public static String Place_Byte;
    public static String Place_Line;
    public static String Place_LineAndByte;
    public static String Trace_Problem;
    public static String Wrong_BrokenPacking;
    public static String Wrong_CutOff;
    public static String Wrong_Empty;
    public static String Wrong_Head;
    public static String Wrong_LineTooLong;
    public static String Wrong_NoReference;
    public static String Wrong_Noise;
    public static String Wrong_NotANumber;
    public static String Wrong_NotATable;
    public static String Wrong_NotAnOperation;
    public static String Wrong_NumberTooLarge;
    public static String Wrong_RecordCutOff;
    public static String Wrong_RestOfLine;
    public static String Wrong_UnknownFormat;
    public static String Wrong_ValueMissing;
    public static String Wrong_WindowTooLarge;

    static {
        NLS.initializeMessages("org.portolan.trace.messages", Messages.class);
    }

    private Messages() {
    }
}
