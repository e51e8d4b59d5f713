/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;

/** A network protocol in CP: the dearest I/O, and a session that must be found again or moved. */
record IscsiModel(Iscsi spec, PathValues values) implements DiskPathModel {

    @Override
    public double latencySeconds() {
        return values.of(AssumptionKey.ISCSI_LATENCY);
    }

    @Override
    public double processorSeconds() {
        return values.of(AssumptionKey.ISCSI_CPU);
    }

    @Override
    public List<RedoTerm> redo() {
        return List.of(switch (spec.takeover()) {
            case LOGIN_AGAIN -> values.redo(RedoStep.ISCSI_LOGIN, AssumptionKey.ISCSI_LOGIN_TIME);
            case MOVE_STATE -> values.redo(RedoStep.ADOPT_CONNECTIONS, AssumptionKey.ISCSI_ADOPT_TIME);
        });
    }

    @Override
    public List<DiskRefusal> refusals(String source, String target) {
        return spec.portal().includes(target) ? List.of()
                : List.of(new DiskRefusal(DiskObstacle.ISCSI_PORTAL_NOT_REACHED, target));
    }

    @Override
    public Optional<GuestTimeout> session() {
        return Optional.of(spec.sessionTimeout().map(most -> new GuestTimeout(GuestTimeout.Kind.SESSION, most))
                .orElseGet(() -> values.timeout(GuestTimeout.Kind.SESSION, AssumptionKey.ISCSI_SESSION_TIMEOUT)));
    }
}
