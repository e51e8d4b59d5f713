/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.Map;

import org.portolan.importers.ImportMonitor;
import org.portolan.importers.UnreadableSourceException;

/** Something that sheets can be read from. */
interface TableSource {

    /** The sheets of the export that are there, each read to its end. */
    Map<SheetLayout, SheetTable> read(ImportLog log, ImportMonitor monitor) throws UnreadableSourceException;
}
