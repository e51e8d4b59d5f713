/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import java.util.List;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.failover.Failover;
import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.placement.Placer;

/**
 * Whether clusters can do without some of their hosts.
 *
 * @param spec what is asked of the engine
 * @param capacities what clusters offer without their hosts, by cluster and number of hosts
 */
public record NPlusStudy(NPlusSpec spec, List<ClusterCapacity> capacities) {

    public NPlusStudy {
        capacities = List.copyOf(capacities);
    }

    /**
     * Loses the hosts.
     *
     * @param placer who chooses hosts
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.problem.InvalidScenarioException when the specification contradicts itself
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public NPlusStudyResult run(Placer placer, RunMonitor monitor) {
        return new NPlusStudyResult(this, Failover.nPlus(spec, placer, monitor));
    }
}
