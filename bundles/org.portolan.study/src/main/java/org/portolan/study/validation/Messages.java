/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import org.eclipse.osgi.util.NLS;

/** Words about measured relocations. */
final class Messages extends NLS {
    public static String Expected_Column;
    public static String Expected_ColumnOnce;
    public static String Expected_GroupAgrees;
    public static String Expected_GroupComplete;
    public static String Expected_LineLength;
    public static String Expected_Number;
    public static String Expected_OneOf;
    public static String Expected_RowOnce;
    public static String Expected_Text;
    public static String Expected_WholeNumber;
    public static String File_Empty;
    public static String File_NoColumns;
    public static String File_NotCsv;
    public static String File_NotFound;
    public static String File_NotUtf8;
    public static String Wrong_ColumnMissing;
    public static String Wrong_ColumnTwice;
    public static String Wrong_GroupDiffers;
    public static String Wrong_GroupIncomplete;
    public static String Wrong_LineLength;
    public static String Wrong_RowTwice;
    public static String Wrong_Value;
    public static String Wrong_ValueMissing;

    static {
        NLS.initializeMessages("org.portolan.study.validation.messages", Messages.class);
    }

    private Messages() {
    }
}
