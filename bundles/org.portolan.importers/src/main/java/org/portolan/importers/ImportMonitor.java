/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers;

import java.util.concurrent.CancellationException;

/** Tells how far an import is, and whether it is to stop. Called in the thread that imports. */
public interface ImportMonitor {

    /** Neither shows progress nor cancels. */
    ImportMonitor NONE = new ImportMonitor() {
        @Override
        public void progress(String what, double part) {
            // nobody looks
        }

        @Override
        public boolean isCanceled() {
            return false;
        }
    };

    /**
     * A step began or went on.
     *
     * @param what the step, for the user
     * @param part how much of the whole import is done, 0 to 1
     */
    void progress(String what, double part);

    /** Whether the user wants it to stop. Asked often: must be cheap. */
    boolean isCanceled();

    /**
     * Ends the import when the user wants it to stop.
     *
     * @throws CancellationException then
     */
    default void checkCanceled() {
        if (isCanceled()) {
            throw new CancellationException();
        }
    }
}
