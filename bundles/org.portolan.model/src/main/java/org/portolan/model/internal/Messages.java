/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.internal;

import org.eclipse.osgi.util.NLS;

/** Everything that the bundle says to the user, in messages.properties, in the same order. */
public final class Messages extends NLS {

    // Opening a file
    public static String Read_NotFound;
    public static String Read_NotAFile;
    public static String Read_NoAccess;
    public static String Read_TooLarge;
    public static String Read_Empty;
    public static String Read_Archive;
    public static String Read_NotXml;
    public static String Read_DocumentType;
    public static String Read_NotPortolan;
    public static String Read_NewerVersion;
    public static String Read_MergeConflict;
    public static String Read_Broken;
    public static String Read_More;
    public static String Read_AtLine;
    public static String Read_AtLineColumn;

    // What is wrong inside a file
    public static String File_DocumentType;
    public static String File_ProcessingInstruction;
    public static String File_EntityReference;
    public static String File_OtherRoot;
    public static String File_NoVersion;
    public static String File_ForeignNamespace;
    public static String File_ForeignAttribute;
    public static String File_DuplicateId;
    public static String File_MalformedId;
    public static String File_Text;
    public static String File_ConflictMark;
    public static String File_NotWellFormed;
    public static String File_Unexpected;
    public static String File_ReferenceAsElement;
    public static String File_ContentAsReference;
    public static String File_SecondValue;
    public static String File_UnknownFeature;
    public static String File_UnknownType;
    public static String File_Dangling;
    public static String File_WrongValue;
    public static String File_ExpectedWhole;
    public static String File_ExpectedNumber;
    public static String File_ExpectedBoolean;
    public static String File_ExpectedText;
    public static String File_ExpectedOneOf;
    public static String File_ExpectedReference;

    // Saving a file
    public static String Write_NoFolder;
    public static String Write_NotAFile;
    public static String Write_ReadOnly;
    public static String Write_Newer;
    public static String Write_NotPortolan;
    public static String Write_Failed;

    static {
        initializeMessages("org.portolan.model.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
