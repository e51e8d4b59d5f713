/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.input.AssumptionKey;

/** QDIO queues bypass CP almost wholly; the price is a new login to the fabric and the storage server. */
record FcpModel(DedicatedFcp spec, PathValues values) implements DiskPathModel {

    @Override
    public double latencySeconds() {
        return 0;
    }

    @Override
    public double processorSeconds() {
        return values.of(AssumptionKey.FCP_CPU);
    }

    @Override
    public List<RedoTerm> redo() {
        return List.of(values.redo(RedoStep.FABRIC_LOGIN, AssumptionKey.FCP_LOGIN_TIME));
    }

    @Override
    public List<DiskRefusal> refusals(String source, String target) {
        var found = new ArrayList<DiskRefusal>();
        for (var host : List.of(source, target)) {
            add(found, DiskObstacle.FCP_NOT_ZONED, host, !spec.zoned().includes(host));
            add(found, DiskObstacle.FCP_NOT_MASKED, host, !spec.masked().includes(host));
        }
        boolean opened = spec.zoned().names(target) && spec.masked().names(target);
        add(found, DiskObstacle.FCP_WITHOUT_NPIV, target, !spec.npiv() && !opened);
        return List.copyOf(found);
    }

    @Override
    public GuestTimeout timeout() {
        return values.timeout(GuestTimeout.Kind.DEVICE_LOSS, AssumptionKey.DEVICE_LOSS_TIMEOUT);
    }

    private static void add(List<DiskRefusal> found, DiskObstacle obstacle, String host, boolean stands) {
        if (stands) {
            found.add(new DiskRefusal(obstacle, host));
        }
    }
}
