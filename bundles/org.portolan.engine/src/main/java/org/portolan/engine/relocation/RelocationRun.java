/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.result.RunResult;

/** Runs the relocations of a scenario. */
public record RelocationRun(Scenario scenario, RunMonitor monitor) {

    /** The run of a scenario. */
    public static RelocationRun of(Scenario scenario, RunMonitor monitor) {
        return new RelocationRun(scenario, monitor);
    }

    /** What comes of it. */
    public RunResult result() {
        throw new UnsupportedOperationException();
    }
}
