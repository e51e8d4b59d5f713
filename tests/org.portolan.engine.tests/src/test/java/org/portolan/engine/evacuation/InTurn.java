/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.List;
import java.util.TreeMap;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementSolver;
import org.portolan.engine.placement.PlacementStatus;
import org.portolan.engine.placement.Placer;

/** Gives each guest the next host that may take it, whatever fits. */
final class InTurn implements Placer {

    @Override
    public Placement place(PlacementProblem problem, PlacementLimits limits, RunMonitor monitor) {
        var hosts = new TreeMap<String, String>();
        int next = 0;
        for (var guest : problem.guests()) {
            for (int tried = 0; tried < problem.hosts().size() && !hosts.containsKey(guest.id()); tried++) {
                var host = problem.hosts().get(next++ % problem.hosts().size()).id();
                if (!guest.barred().containsKey(host)) {
                    hosts.put(guest.id(), host);
                }
            }
        }
        return new Placement(PlacementStatus.FEASIBLE, PlacementSolver.FIRST_FIT, hosts, List.of(), List.of(),
                List.of());
    }
}
