/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.Direction;
import org.portolan.engine.evacuation.Evacuation;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.MaintenanceSpec;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.PartMonitor;

/**
 * Hosts that are emptied together, or one after the other.
 *
 * @param spec how they are emptied
 * @param wayBack whether the way back is planned, too; of hosts that are emptied one after the other that is said there
 * @param rolling set when they are emptied one after the other
 */
public record EvacuationStudy(EvacuationSpec spec, boolean wayBack, Optional<MaintenanceSpec> rolling) {

    private static final int WORK = 1000;

    /**
     * Plans it.
     *
     * @param placer who chooses targets
     * @param monitor told how far it is; its cancel ends the search that is under way
     * @throws org.portolan.engine.problem.InvalidScenarioException when the specification contradicts itself
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public EvacuationStudyResult run(Placer placer, RunMonitor monitor) {
        if (rolling.isPresent()) {
            var result = Evacuation.maintain(rolling.get(), placer, monitor);
            return new EvacuationStudyResult(spec.installation(), result.steps(), result.total());
        }
        monitor.begin(wayBack ? 2L * WORK : WORK);
        var steps = new ArrayList<MaintenanceStep>();
        steps.add(step(Direction.OUT, spec, SimTime.ZERO, placer, monitor));
        var out = steps.getFirst().result();
        if (wayBack && !out.plan().moves().isEmpty()) {
            steps.add(step(Direction.BACK, Evacuation.wayBack(out.plan()), steps.getFirst().end(), placer, monitor));
        }
        return new EvacuationStudyResult(spec.installation(), steps, steps.getLast().end());
    }

    private static MaintenanceStep step(Direction direction, EvacuationSpec asked, SimTime start, Placer placer,
            RunMonitor monitor) {
        var part = new PartMonitor(monitor, WORK);
        var hosts = List.copyOf(asked.hosts());
        var step = new MaintenanceStep(direction, hosts.size() == 1 ? hosts.getFirst() : "", start,
                Evacuation.plan(asked, placer, part));
        part.done();
        return step;
    }
}
