/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.failover.Failover;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.placement.Placer;

/**
 * Hosts that are lost at an instant, and what becomes of their guests.
 *
 * @param spec what is asked of the engine
 */
public record HostLossStudy(HostLossSpec spec) {

    /**
     * Loses the hosts.
     *
     * @param placer who chooses hosts
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.problem.InvalidScenarioException when the specification contradicts itself
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public HostLossStudyResult run(Placer placer, RunMonitor monitor) {
        return new HostLossStudyResult(this, Failover.lose(spec, placer, monitor));
    }
}
