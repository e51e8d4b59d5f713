/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import org.eclipse.osgi.util.NLS;

/** Sentences of the import. */
final class Messages extends NLS {
    public static String Step_Check;
    public static String Step_ReadSheet;
    public static String Step_Build;

    public static String Guard_Absent;
    public static String Guard_Unreadable;
    public static String Guard_Empty;
    public static String Guard_FileTooLarge;
    public static String Guard_Encrypted;
    public static String Guard_OldExcel;
    public static String Guard_OtherOle;
    public static String Guard_NotWorkbook;
    public static String Guard_Damaged;
    public static String Guard_NoWorkbookPart;
    public static String Guard_TooManyParts;
    public static String Guard_PartTwice;
    public static String Guard_PartTooLarge;
    public static String Guard_PartRatio;
    public static String Guard_PartEncoding;
    public static String Guard_PartDoctype;
    public static String Guard_PartNotXml;
    public static String Guard_LongText;
    public static String Guard_CellOutside;
    public static String Guard_RowOutside;
    public static String Guard_TooManyRows;
    public static String Guard_TooManyCells;

    public static String Read_Failed;
    public static String Read_FailedAt;
    public static String Read_NoInfoSheet;
    public static String Read_NoColumn;
    public static String Read_NoRows;
    public static String Read_TooManyRows;
    public static String Read_CsvFailed;
    public static String Read_NoCsv;

    public static String Sheet_Absent;
    public static String Absent_Host;
    public static String Absent_Cluster;
    public static String Absent_Cpu;
    public static String Absent_Memory;
    public static String Absent_Pool;
    public static String Absent_Disk;
    public static String Absent_Partition;
    public static String Absent_Network;
    public static String Absent_Datastore;
    public static String Sheet_Empty;
    public static String Column_Absent;
    public static String Column_Twice;
    public static String Rows_BlankOne;
    public static String Rows_BlankMany;
    public static String Row_NoName;
    public static String Value_NoNumber;
    public static String Value_Negative;
    public static String Value_TooLarge;
    public static String Value_NotWhole;
    public static String Value_Error;
    public static String Value_NoBoolean;
    public static String Value_DotAsThousands;
    public static String Value_UnknownPowerState;
    public static String Value_HostMemoryInBytes;

    public static String Cluster_Read;
    public static String Cluster_None;
    public static String Host_Read;
    public static String Host_Twice;
    public static String Host_NoCapacity;
    public static String Host_CoresDiffer;
    public static String Host_UnknownSource;
    public static String Guest_Read;
    public static String Guest_ReadTemplate;
    public static String Guest_ReadOff;
    public static String Guest_NoMemory;
    public static String Guest_NoProcessors;
    public static String Guest_NoHost;
    public static String Guest_NameTwice;
    public static String Guest_UuidTwice;
    public static String Match_UniqueEnding;
    public static String Match_None;
    public static String Match_Several;
    public static String Match_CorrectionUnknown;
    public static String Related_NoGuest;
    public static String Related_SeveralGuests;
    public static String Related_Twice;
    public static String Cpu_Read;
    public static String Cpu_Differs;
    public static String Memory_Read;
    public static String Memory_Differs;
    public static String Disk_Read;
    public static String Partition_Read;
    public static String Partition_ReadAsDisk;
    public static String Partition_AsDisks;
    public static String Partition_NoDisk;
    public static String Network_Read;
    public static String Network_Hosts;
    public static String Datastore_Read;
    public static String Datastore_Twice;
    public static String Datastore_Derived;
    public static String Datastore_UnknownHosts;
    public static String Pool_Read;
    public static String Pool_NoCluster;
    public static String Pool_Comment;
    public static String Pool_Megahertz;
    public static String Pool_Mebibytes;
    public static String Pool_Unlimited;
    public static String Links_Assumed;
    public static String Links_Source;
    public static String Switch_Name;
    public static String Link_Name;
    public static String Source_Row;
    public static String Name_CentralStorage;
    public static String Name_Disk;
    public static String Name_Interface;
    public static String Name_Standalone;
    public static String Name_InDatacenter;

    static {
        NLS.initializeMessages("org.portolan.importers.rvtools.messages", Messages.class);
    }

    private Messages() {
    }
}
