/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.input.AssumptionKey;

/** One environment of CP: a shorter way through CP than a channel program, and no geometry. */
record BlockIoModel(BlockIo spec, PathValues values) implements DiskPathModel {

    @Override
    public double latencySeconds() {
        return values.of(AssumptionKey.BLOCKIO_LATENCY);
    }

    @Override
    public double processorSeconds() {
        return values.of(AssumptionKey.BLOCKIO_CPU);
    }

    @Override
    public List<RedoTerm> redo() {
        return List.of(values.redo(RedoStep.OPEN_BLOCK_IO, AssumptionKey.BLOCKIO_OPEN_TIME));
    }

    @Override
    public List<DiskRefusal> refusals(String source, String target) {
        var found = new ArrayList<DiskRefusal>();
        if (!spec.environmentMoves()) {
            found.add(new DiskRefusal(DiskObstacle.BLOCK_IO_HANDLE_LOST, target));
        }
        if (!spec.device().includes(target)) {
            found.add(new DiskRefusal(DiskObstacle.BLOCK_IO_DEVICE_MISSING, target));
        }
        return List.copyOf(found);
    }
}
