/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;

/** CP looks every block up in a map; the target needs the map as it is now. */
record VirtualSanModel(VirtualSan spec, Optional<SimTime> guestTimeout, PathValues values) implements DiskPathModel {

    @Override
    public double latencySeconds() {
        return values.of(AssumptionKey.VIRTUAL_SAN_LATENCY);
    }

    @Override
    public double processorSeconds() {
        return values.of(AssumptionKey.VIRTUAL_SAN_CPU);
    }

    @Override
    public double stateBytes() {
        return values.of(AssumptionKey.DISK_STATE)
                + (spec.replicationLag().isPresent() ? 0 : spec.extents() * values.of(AssumptionKey.SAN_EXTENT));
    }

    @Override
    public List<RedoTerm> redo() {
        var lookUp = values.redo(RedoStep.LOOK_UP_MAP, AssumptionKey.SAN_LOOK_UP_TIME);
        return spec.replicationLag()
                .map(lag -> List.of(new RedoTerm(RedoStep.MAP_CATCHES_UP, lag, Optional.empty()), lookUp))
                .orElse(List.of(lookUp));
    }

    @Override
    public List<DiskRefusal> refusals(String source, String target) {
        var found = new ArrayList<DiskRefusal>();
        if (!spec.units().includes(target)) {
            found.add(new DiskRefusal(DiskObstacle.SAN_UNITS_NOT_REACHED, target));
        }
        if (spec.replicationLag().filter(limit()::isBrokenBy).isPresent()) {
            found.add(new DiskRefusal(DiskObstacle.SAN_MAP_BEHIND, target));
        }
        return List.copyOf(found);
    }

    private GuestTimeout limit() {
        return guestTimeout.map(most -> new GuestTimeout(GuestTimeout.Kind.COMMAND, most)).orElseGet(this::timeout);
    }
}
