/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.List;

import org.portolan.engine.input.AssumptionKey;

/** CP translates channel programs, and links the slice at the target. */
record MinidiskModel(Minidisk spec, PathValues values) implements DiskPathModel {

    @Override
    public double latencySeconds() {
        return values.of(AssumptionKey.MINIDISK_LATENCY);
    }

    @Override
    public double processorSeconds() {
        return values.of(AssumptionKey.MINIDISK_CPU);
    }

    @Override
    public int concurrentIo() {
        return values.count(AssumptionKey.ECKD_CONCURRENT_IO);
    }

    @Override
    public List<RedoTerm> redo() {
        return List.of(values.redo(RedoStep.LINK_MINIDISK, AssumptionKey.MINIDISK_LINK_TIME));
    }

    @Override
    public List<DiskRefusal> refusals(String source, String target) {
        return spec.volume().includes(target) ? List.of()
                : List.of(new DiskRefusal(DiskObstacle.MINIDISK_NOT_SHARED, target));
    }
}
