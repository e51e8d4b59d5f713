/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import org.portolan.engine.quantity.SimTime;
import picocli.CommandLine.Option;

/** Who chooses hosts for guests, and how long the exact solver may take. */
final class PlacementOptions {

    /** Who chooses hosts, by the name on the command line. */
    enum SolverName {
        /** At once, and good. */
        FIRST_FIT,
        /** The best, proven. */
        EXACT;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return this == FIRST_FIT ? "first-fit" : "exact";
        }
    }

    @Option(names = "--solver", paramLabel = "SOLVER", defaultValue = "first-fit")
    private SolverName solver;

    @Option(names = "--time-limit", paramLabel = "TIME", converter = TimeText.class, defaultValue = "5s")
    private SimTime limit;

    boolean isExact() {
        return solver == SolverName.EXACT;
    }

    /** Time for the exact solver, in seconds of a machine that is always the same; 0 when it is not to be asked. */
    SimTime limit() {
        return limit;
    }
}
