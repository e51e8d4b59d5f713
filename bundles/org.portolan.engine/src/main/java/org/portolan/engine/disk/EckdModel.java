/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.List;

import org.portolan.engine.input.AssumptionKey;

/** Channel programs go to the device as they are; what CP spends is starting them and presenting their ends. */
record EckdModel(DedicatedEckd spec, PathValues values) implements DiskPathModel {

    @Override
    public double latencySeconds() {
        return 0;
    }

    @Override
    public double processorSeconds() {
        return values.of(AssumptionKey.ECKD_CPU);
    }

    @Override
    public int concurrentIo() {
        return values.count(AssumptionKey.ECKD_CONCURRENT_IO);
    }

    @Override
    public List<RedoTerm> redo() {
        return List.of(values.redo(RedoStep.GROUP_PATHS, AssumptionKey.PATH_GROUP_TIME));
    }

    @Override
    public List<DiskRefusal> refusals(String source, String target) {
        if (spec.equivalentAt().includes(target)) {
            return List.of();
        }
        return List.of(new DiskRefusal(spec.equivalenceId().isPresent() ? DiskObstacle.ECKD_NOT_EQUIVALENT
                : DiskObstacle.ECKD_NUMBER_MISSING, target));
    }
}
