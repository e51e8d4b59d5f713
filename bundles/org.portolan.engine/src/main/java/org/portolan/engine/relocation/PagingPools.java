/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Resource;

/** Makes the pools of paging volumes. A device or channel is one resource, whoever uses it. */
final class PagingPools {

    private final Directory directory;
    private final AssumptionUse assumptions;
    private final Map<String, PagingPool.Volume> volumes = new HashMap<>();
    private final Map<String, Resource> channels = new HashMap<>();

    PagingPools(Directory directory, AssumptionUse assumptions) {
        this.directory = directory;
        this.assumptions = assumptions;
    }

    /** All paging volumes of a host; empty when it has none. */
    PagingPool of(HostSpec host) {
        return over(volumesOf(host), host);
    }

    /** The volumes that two hosts share, over the channels of the first. */
    PagingPool shared(HostSpec user, HostSpec other) {
        var common = new TreeSet<>(volumesOf(user));
        common.retainAll(volumesOf(other));
        return over(common, user);
    }

    /** Ids of the volumes that a host has, in order. */
    static Collection<String> volumesOf(HostSpec host) {
        return new TreeSet<>(host.level(PagingSpace.class).map(PagingSpace::volumes).orElse(List.of()));
    }

    private PagingPool over(Collection<String> ids, HostSpec host) {
        var members = ids.stream().map(id -> volumes.computeIfAbsent(id, this::volume)).toList();
        var rate = host.level(PagingSpace.class).flatMap(PagingSpace::channelRate).map(Rate::bytesPerSecond);
        var channel = rate.map(r -> channels.computeIfAbsent(host.id(), h -> new Resource(r)));
        return new PagingPool(members, channel, rate.map(Long::doubleValue).orElse(Double.POSITIVE_INFINITY));
    }

    private PagingPool.Volume volume(String id) {
        var spec = directory.volume(id);
        int concurrency = spec.concurrentIo().orElseGet(() -> assumptions.count(AssumptionKey.DASD_CONCURRENT_IO));
        int writeBlock = spec.writeBlock().orElseGet(() -> assumptions.count(AssumptionKey.DASD_WRITE_BLOCK));
        int readBlock = spec.readBlock().orElseGet(() -> assumptions.count(AssumptionKey.DASD_READ_BLOCK));
        return new PagingPool.Volume(id, new Resource(concurrency), concurrency,
                serviceSeconds(spec, writeBlock) / writeBlock, serviceSeconds(spec, readBlock) / readBlock);
    }

    /** s(n) = s0 + n P / r. */
    private double serviceSeconds(PagingVolumeSpec spec, int block) {
        double fixed = spec.serviceTime().map(SimTime::seconds)
                .orElseGet(() -> assumptions.value(AssumptionKey.DASD_SERVICE));
        double rate = spec.transferRate().map(r -> (double) r.bytesPerSecond())
                .orElseGet(() -> assumptions.value(AssumptionKey.DASD_TRANSFER));
        return fixed + (double) block * Pages.SIZE / rate;
    }
}
