/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.resource.Resource;

/**
 * The disk that takes the images of suspended guests: one for all that are suspended in a run, written and read at the
 * greatest rate that any of them is given, and shared among those that use it at once (docs/engine.md, 7c).
 */
final class ImageDisk {

    private final List<SuspendResume> users;
    private final AssumptionUse assumptions;
    private Optional<Resource> device = Optional.empty();

    ImageDisk(List<RelocationRequest> requests, AssumptionUse assumptions) {
        this.users = requests.stream().map(RelocationRequest::method).filter(SuspendResume.class::isInstance)
                .map(SuspendResume.class::cast).toList();
        this.assumptions = assumptions;
    }

    /** Bytes per second that a user has at most. */
    double bytesPerSecond(SuspendResume options) {
        return options.diskRate().map(Rate::bytesPerSecond).map(Long::doubleValue)
                .orElseGet(() -> assumptions.value(AssumptionKey.SUSPEND_DISK_RATE));
    }

    /** What each byte takes of the disk. */
    List<Demand> demands() {
        return List.of(new Demand(device(), 1));
    }

    private Resource device() {
        if (device.isEmpty()) {
            double rate = users.stream().mapToDouble(this::bytesPerSecond).max().orElseThrow();
            device = Optional.of(new Resource(rate));
        }
        return device.get();
    }
}
