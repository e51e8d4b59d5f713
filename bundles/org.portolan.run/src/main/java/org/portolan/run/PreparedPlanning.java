/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;

import org.portolan.engine.RunMonitor;
import org.portolan.report.input.PlanningStudy;

/**
 * A stored study of disk paths, of hosts that are emptied or lost, or of storage over time, that was read from a model and
 * can now be solved on any thread: it holds no model object.
 *
 * @param name name of the study
 * @param kind what it asks
 * @param remarks what was assumed for it
 * @param solver solves it
 */
public record PreparedPlanning(String name, PlanningStudy.Kind kind, List<Problem> remarks, Solver solver) {

    /** Solves a study. */
    public interface Solver {
        SolvedPlanning solve(RunMonitor monitor) throws UnusableInputException;
    }

    public PreparedPlanning {
        remarks = List.copyOf(remarks);
    }

    /**
     * Solves it.
     *
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     * @throws UnusableInputException when the engine finds a contradiction only now
     */
    public SolvedPlanning solve(RunMonitor monitor) throws UnusableInputException {
        return solver.solve(monitor);
    }

    static PreparedPlanning of(PreparedDiskPaths disks) {
        return new PreparedPlanning(disks.name(), PlanningStudy.Kind.DISK_PATHS, disks.remarks(),
                monitor -> SolvedPlanning.of(disks.solve(monitor)));
    }

    static PreparedPlanning of(PreparedEvacuation evacuation) {
        return new PreparedPlanning(evacuation.name(), PlanningStudy.Kind.EVACUATION, evacuation.remarks(),
                monitor -> SolvedPlanning.of(evacuation.solve(monitor)));
    }

    static PreparedPlanning of(PreparedNPlus nPlus) {
        return new PreparedPlanning(nPlus.name(), PlanningStudy.Kind.SPARE_CAPACITY, nPlus.remarks(),
                monitor -> SolvedPlanning.of(nPlus.solve(monitor)));
    }

    static PreparedPlanning of(PreparedHostLoss loss) {
        return new PreparedPlanning(loss.name(), PlanningStudy.Kind.FAILOVER, loss.remarks(),
                monitor -> SolvedPlanning.of(loss.solve(monitor)));
    }

    static PreparedPlanning of(PreparedPressure pressure) {
        return new PreparedPlanning(pressure.name(), PlanningStudy.Kind.PRESSURE, pressure.remarks(),
                monitor -> SolvedPlanning.of(pressure.solve(monitor)));
    }
}
