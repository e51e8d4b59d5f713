/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.List;

import org.portolan.engine.input.AssumptionKey;

/** A device of the hypervisor over a file or volume, as vSphere and KVM have it. */
record DatastoreModel(DatastoreDisk spec, PathValues values) implements DiskPathModel {

    @Override
    public double latencySeconds() {
        return values.of(AssumptionKey.IMAGE_LATENCY);
    }

    @Override
    public double processorSeconds() {
        return values.of(AssumptionKey.IMAGE_CPU);
    }

    @Override
    public List<RedoTerm> redo() {
        return List.of(values.redo(RedoStep.OPEN_IMAGE, AssumptionKey.IMAGE_OPEN_TIME));
    }

    @Override
    public List<DiskRefusal> refusals(String source, String target) {
        return spec.store().includes(target) ? List.of()
                : List.of(new DiskRefusal(DiskObstacle.STORE_NOT_REACHED, target));
    }
}
