/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.io.IOException;
import java.nio.file.Path;

import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.importers.ImportMonitor;
import org.portolan.importers.ImportOptions;
import org.portolan.importers.ImportResult;
import org.portolan.importers.UnreadableSourceException;
import org.portolan.layout.InstallationLayout;
import org.portolan.model.Identifiers;
import org.portolan.model.file.InstallationFile;

/** Makes an installation of an inventory that another tool exported. */
public final class ImportInventory {

    private static final long WORK = 1000;

    private ImportInventory() {
    }

    /**
     * Reads an inventory into a new installation, with identities and places on the chart. May run on any thread.
     *
     * @param monitor told how far it is, and asked whether to go on
     * @throws UnreadableSourceException when nothing can be imported
     * @throws CanceledException when the monitor wants no more
     */
    public static ImportResult read(InventoryFormat format, Path source, ImportOptions options, RunMonitor monitor)
            throws UnreadableSourceException {
        monitor.begin(WORK);
        var result = format.read(source, options, new Progress(monitor));
        monitor.checkCanceled();
        Identifiers.ensure(result.installation());
        InstallationLayout.arrange(result.installation());
        monitor.checkCanceled();
        return result;
    }

    /**
     * Reads an inventory and writes it to a file.
     *
     * @param target where to write; checked before anything is read
     * @throws UnreadableSourceException when nothing can be imported
     * @throws UnusableInputException when the target cannot be written, or is there and may not be replaced
     * @throws CanceledException when the monitor wants no more; nothing is written then
     */
    public static ImportResult run(InventoryFormat format, Path source, ImportOptions options, OutputFile target,
            RunMonitor monitor) throws UnreadableSourceException, UnusableInputException, IOException {
        target.check();
        var result = read(format, source, options, monitor);
        target.check();
        InstallationFile.write(result.installation(), target.path());
        return result;
    }

    /** An importer's progress as that of a run. */
    private static final class Progress implements ImportMonitor {

        private final RunMonitor monitor;
        private long told;

        Progress(RunMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void progress(String what, double part) {
            long now = Math.round(Math.clamp(part, 0, 1) * WORK);
            if (now > told) {
                monitor.worked(now - told);
                told = now;
            }
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled();
        }

        @Override
        public void checkCanceled() {
            monitor.checkCanceled();
        }
    }
}
