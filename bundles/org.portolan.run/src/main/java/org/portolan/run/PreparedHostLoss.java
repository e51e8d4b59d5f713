/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Map;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.placement.Placer;
import org.portolan.study.failover.HostLossStudy;

/**
 * Hosts that are lost, read from a model; now they can be lost on any thread: it holds no model object.
 *
 * @param name name of what is lost
 * @param study what is asked
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that the engine gives back
 */
public record PreparedHostLoss(String name, HostLossStudy study, List<Problem> remarks,
        Map<String, String> nameById) {

    public PreparedHostLoss {
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /**
     * Loses the hosts; places are chosen by first fit.
     *
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public SolvedHostLoss solve(RunMonitor monitor) {
        return solve(new FirstFitPlacer(), monitor);
    }

    /**
     * Loses the hosts.
     *
     * @param placer who chooses places
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public SolvedHostLoss solve(Placer placer, RunMonitor monitor) {
        return new SolvedHostLoss(name, study.run(placer, monitor), remarks, nameById);
    }
}
