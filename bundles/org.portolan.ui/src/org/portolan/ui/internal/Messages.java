/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, from messages.properties. */
public final class Messages extends NLS {
    // documents
    public static String Document_OpenElsewhere;
    public static String Document_Checking;
    public static String File_NoPermission;
    public static String File_NotThere;
    public static String File_SystemSays;
    public static String File_Failed;
    public static String File_Installations;
    public static String File_All;
    public static String Unexpected;
    public static String Button_Cancel;

    // saving and changes from outside
    public static String Save_Title;
    public static String Save_ChangedOutside;
    public static String Save_Overwrite;
    public static String Save_As;
    public static String Outside_Title;
    public static String Outside_AskClean;
    public static String Outside_AskDirty;
    public static String Outside_Reload;
    public static String Outside_Keep;
    public static String Outside_KeepMine;

    // opening
    public static String Open_Title;
    public static String Open_NothingOpen;

    // editing
    public static String Undo;
    public static String Undo_Step;
    public static String Redo;
    public static String Redo_Step;
    public static String Edit_Cut;
    public static String Edit_Copy;
    public static String Edit_Paste;
    public static String Edit_Delete;
    public static String Edit_Rename;
    public static String Edit_SelectAll;
    public static String NewChild;
    public static String NewChild_In;
    public static String NewChild_Step;

    // navigator
    public static String Navigator_Filter;
    public static String Navigator_NothingOpen;
    public static String Navigator_Move;
    public static String Navigator_MoveToHost;
    public static String Navigator_MoveTitle;
    public static String Navigator_MoveMessage;
    public static String Navigator_Link;
    public static String Navigator_CollapseAll;

    // properties
    public static String Category_General;
    public static String Category_Storage;
    public static String Category_Processors;
    public static String Category_Performance;
    public static String Category_Restart;
    public static String Category_Measured;
    public static String Category_Relations;
    public static String Category_Notes;
    public static String Property_Name;
    public static String Property_Value;
    public static String Property_Yes;
    public static String Property_No;
    public static String Property_Several;
    public static String Property_NothingSelected;
    public static String Property_Title;
    public static String Property_TitleMany;
    public static String Property_Set;
    public static String Property_Reset;
    public static String Property_Categories;
    public static String Property_Range;
    public static String Property_Default;
    public static String Property_Assumption;
    public static String Property_Source;
    public static String Property_TooLarge;
    public static String Property_OutOfRange;
    public static String Property_NotTaken;
    public static String References_Message;
    public static String References_Filter;
    public static String Reference_Message;
    public static String Reference_None;

    // problems
    public static String Problems_Message;
    public static String Problems_Element;
    public static String Problems_Remedy;
    public static String Problems_Filter;
    public static String Problems_Copy;
    public static String Problems_Show;
    public static String Problems_Errors;
    public static String Problems_Warnings;
    public static String Problems_Remarks;
    public static String Problems_NothingOpen;
    public static String Problems_None;
    public static String Problems_Summary;

    // assumptions
    public static String Assumptions_Key;
    public static String Assumptions_Value;
    public static String Assumptions_Default;
    public static String Assumptions_Source;
    public static String Assumptions_Evidence;
    public static String Assumptions_Reason;
    public static String Assumptions_Filter;
    public static String Assumptions_Reset;
    public static String Assumptions_OnlyChanged;
    public static String Assumptions_NothingOpen;
    public static String Assumptions_NoneChanged;
    public static String Assumptions_Changed;
    public static String Assumptions_Tip;
    public static String Assumptions_OutOfRange;
    public static String Assumptions_OutOfRangeWhole;
    public static String Evidence_Read;
    public static String Evidence_Computed;
    public static String Evidence_Known;
    public static String Evidence_Assumed;

    // samples
    public static String Sample_Folder;
    public static String Sample_Ssi;
    public static String Sample_Vsphere;
    public static String Sample_Kvm;

    // new installation
    public static String New_Title;
    public static String New_Description;
    public static String New_DefaultName;
    public static String New_Name;
    public static String New_NoName;
    public static String New_FromScratch;
    public static String New_Kind;
    public static String New_Hosts;
    public static String New_FromSample;
    public static String New_Sample;
    public static String Target_Label;
    public static String Target_Browse;
    public static String Target_Overwrite;
    public static String Target_None;
    public static String Target_Open;
    public static String Target_NoFolder;
    public static String Target_Exists;

    // import
    public static String Import_Title;
    public static String Import_SourceDescription;
    public static String Import_Format;
    public static String Import_File;
    public static String Import_Workbooks;
    public static String Import_Name;
    public static String Import_NameHint;
    public static String Import_GuestClass;
    public static String Import_GuestClassTip;
    public static String Import_Networks;
    public static String Import_NoFile;
    public static String Import_FileNotThere;
    public static String Import_Reading;
    public static String Import_Canceled;
    public static String Import_Failed;
    public static String Import_PreviewTitle;
    public static String Import_PreviewDescription;
    public static String Import_Summary;
    public static String Import_HostsTitle;
    public static String Import_HostsDescription;
    public static String Import_TargetTitle;
    public static String Import_TargetDescription;
    public static String Hosts_Summary;
    public static String Hosts_OnlyDoubtful;
    public static String Hosts_Named;
    public static String Hosts_Cluster;
    public static String Hosts_Guests;
    public static String Hosts_Host;
    public static String Hosts_How;
    public static String Hosts_None;
    public static String Match_Corrected;
    public static String Match_Exact;
    public static String Match_WithoutDomain;
    public static String Match_UniqueEnding;
    public static String Match_None;
    public static String Sheet_Name;
    public static String Sheet_Read;
    public static String Sheet_Skipped;
    public static String Sheet_Blank;
    public static String Sheet_Doubtful;
    public static String Sheet_Absent;
    public static String Sheet_NotThere;
    public static String Message_Severity;
    public static String Message_Sentence;
    public static String Message_Sheet;
    public static String Message_Row;
    public static String Message_Column;
    public static String Message_Value;
    public static String Severity_Read;
    public static String Severity_Skipped;
    public static String Severity_Doubtful;
    public static String Severity_Error;
    public static String ImportReport_Title;
    public static String ImportReport_Head;
    public static String ImportReport_Message;
    public static String ImportReport_Count;
    public static String ImportReport_Save;
    public static String ImportReport_Saved;

    // preferences
    public static String Preferences_Description;
    public static String Preferences_Sizes;
    public static String Preferences_Binary;
    public static String Preferences_Decimal;
    public static String Preferences_Paper;
    public static String Preferences_A4;
    public static String Preferences_Letter;
    public static String Preferences_Autosave;
    public static String Preferences_AutosaveSeconds;
    public static String Preferences_Link;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
