/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import org.eclipse.osgi.util.NLS;

/** Words about measured relocations. */
final class Messages extends NLS {
    public static String Column_Case;
    public static String Column_Constant;
    public static String Column_Converged;
    public static String Column_ConvergedPredicted;
    public static String Column_Disturbed;
    public static String Column_Error;
    public static String Column_ErrorOther;
    public static String Column_ErrorOwn;
    public static String Column_FittedTo;
    public static String Column_Group;
    public static String Column_JudgedBy;
    public static String Column_Largest;
    public static String Column_Link;
    public static String Column_Meaning;
    public static String Column_Median;
    public static String Column_NotPredicted;
    public static String Column_Policy;
    public static String Column_Predicted;
    public static String Column_Repeat;
    public static String Column_Rows;
    public static String Column_Value;
    public static String Column_VerdictsRight;
    public static String Compared_LivePasses;
    public static String Compared_LongestStall;
    public static String Compared_Sent;
    public static String Compared_ServiceDowntime;
    public static String Compared_SourceDowntime;
    public static String Compared_Total;
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
    public static String Fitted_ByBytes;
    public static String Fitted_ByServiceDowntime;
    public static String Fitted_BySourceDowntime;
    public static String Fitted_ByStall;
    public static String Fitted_ByTotal;
    public static String Fitted_DeviceState;
    public static String Fitted_Fault;
    public static String Fitted_Restart;
    public static String Fitted_Setup;
    public static String Fitted_Sleep;
    public static String Fitted_Stop;
    public static String Fitted_WayQueue;
    public static String Group_AllLinks;
    public static String Group_Clock;
    public static String Group_Concurrent;
    public static String Group_Immediate;
    public static String Group_Pass1;
    public static String Group_Processor;
    public static String Group_SenderLimit;
    public static String Group_Shaped;
    public static String Half_CasesFirst;
    public static String Half_CasesSecond;
    public static String Half_InUse;
    public static String Half_RowsFirst;
    public static String Half_RowsSecond;
    public static String Table_Constants;
    public static String Table_Halves;
    public static String Table_Rows;
    public static String Table_Summary;
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
