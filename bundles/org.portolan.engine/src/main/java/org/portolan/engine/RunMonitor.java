/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

/**
 * Through which a run tells how far it is and learns that nobody wants it any more. Called on the thread of the run.
 */
public interface RunMonitor {

    /** Listens to nothing and never cancels. */
    RunMonitor NONE = new RunMonitor() {
        @Override
        public void begin(long totalWork) {
            // nobody is told
        }

        @Override
        public void worked(long work) {
            // nobody is told
        }

        @Override
        public boolean isCanceled() {
            return false;
        }
    };

    /** The run begins and has so many units of work to do; called once, before {@link #worked}. */
    void begin(long totalWork);

    /** So many more units of work are done; they add up to the total when the run comes to its end. */
    void worked(long work);

    /** True when the run is to stop; asked at every event. */
    boolean isCanceled();

    /**
     * Goes on, or not.
     *
     * @throws CanceledException when the run is to stop
     */
    default void checkCanceled() {
        if (isCanceled()) {
            throw new CanceledException();
        }
    }
}
