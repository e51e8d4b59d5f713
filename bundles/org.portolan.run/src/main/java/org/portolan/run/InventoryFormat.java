/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.portolan.importers.ImportMonitor;
import org.portolan.importers.ImportOptions;
import org.portolan.importers.ImportResult;
import org.portolan.importers.UnreadableSourceException;
import org.portolan.importers.rvtools.RvtoolsImporter;

/** Kinds of inventory that can be imported. A new one is a constant here and a package in the importers. */
public enum InventoryFormat {
    /** What RVTools exports from a vCenter: a workbook, or a folder of CSV files. */
    RVTOOLS(RvtoolsImporter.FORMAT) {
        @Override
        public String label() {
            return Messages.Format_Rvtools;
        }

        @Override
        ImportResult read(Path source, ImportOptions options, ImportMonitor monitor) throws UnreadableSourceException {
            return new RvtoolsImporter().read(source, options, monitor);
        }
    };

    private final String id;

    InventoryFormat(String id) {
        this.id = id;
    }

    /** Name on the command line and in import records. */
    public String id() {
        return id;
    }

    /** Name for people. */
    public abstract String label();

    abstract ImportResult read(Path source, ImportOptions options, ImportMonitor monitor)
            throws UnreadableSourceException;

    /** The format of a name, in any case. */
    public static Optional<InventoryFormat> ofId(String id) {
        var wanted = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.id.equals(wanted)).findFirst();
    }
}
