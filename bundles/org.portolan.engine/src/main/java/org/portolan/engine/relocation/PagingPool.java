/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.quantity.Pages;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.resource.Resource;

/**
 * Paging volumes that work side by side, and the channels to them (docs/engine.md, 4). A volume with service
 * time {@code s(n) = s0 + n P / r} and m I/Os at once moves {@code m n / s(n)} pages per second in blocks of n. Pages
 * are spread over the volumes in proportion to that.
 */
final class PagingPool {

    private final List<Volume> volumes;
    private final Optional<Resource> channel;
    private final double channelPagesPerSecond;

    /**
     * A volume at work.
     *
     * @param id id of the volume
     * @param device the device: as many seconds per second as it serves I/Os at once
     * @param concurrency m
     * @param writeSeconds device time to write one page in a block: s(n) / n
     * @param readSeconds device time to read one page in a block: s(k) / k
     */
    record Volume(String id, Resource device, int concurrency, double writeSeconds, double readSeconds) {

        double writesPerSecond() {
            return concurrency / writeSeconds;
        }

        double readsPerSecond() {
            return concurrency / readSeconds;
        }
    }

    /** What a direction of use needs to know of a volume. */
    enum Use {
        /** Block writes. */
        WRITE,
        /** Block reads. */
        READ;

        double rate(Volume volume) {
            return this == WRITE ? volume.writesPerSecond() : volume.readsPerSecond();
        }

        double seconds(Volume volume) {
            return this == WRITE ? volume.writeSeconds() : volume.readSeconds();
        }
    }

    /**
     * @param volumes the volumes, in the order of their ids
     * @param channel the channels to them, when they are a limit
     * @param channelBytesPerSecond rate of the channels; infinite when they are no limit
     */
    PagingPool(List<Volume> volumes, Optional<Resource> channel, double channelBytesPerSecond) {
        this.volumes = List.copyOf(volumes);
        this.channel = channel;
        this.channelPagesPerSecond = channelBytesPerSecond / Pages.SIZE;
    }

    boolean isEmpty() {
        return volumes.isEmpty();
    }

    /** V_w or V_r: pages per second when nobody else uses the volumes. */
    double pagesPerSecond(Use use) {
        return Math.min(channelPagesPerSecond, sum(use::rate));
    }

    /** Mean device time to read one page where the writes have put the pages. */
    double readSecondsPerPage() {
        double writes = sum(Volume::writesPerSecond);
        return sum(v -> v.readSeconds() * v.writesPerSecond() / writes);
    }

    /**
     * q: what a guest loses for each page that it reads on demand. Each costs the share of a block read, s(k)/k, of
     * which m_f are under way at once, or what the volumes can do at most: {@code q = max(s(k) / (k m_f), 1 / V_r)}.
     */
    double faultSeconds(int outstandingFaults) {
        return Math.max(readSecondsPerPage() / outstandingFaults, 1 / pagesPerSecond(Use.READ));
    }

    /** What each byte of a transfer takes of the volumes and channels, when a page travels as so many bytes. */
    List<Demand> demands(Use use, double bytesPerPage) {
        double total = sum(use::rate);
        var demands = new ArrayList<Demand>();
        for (var volume : volumes) {
            double share = use.rate(volume) / total;
            demands.add(new Demand(volume.device(), share * use.seconds(volume) / bytesPerPage));
        }
        channel.ifPresent(c -> demands.add(new Demand(c, Pages.SIZE / bytesPerPage)));
        return demands;
    }

    /**
     * Whole pages of each volume, adding up to the pages given.
     *
     * @return one number per volume, in the order of {@link #volumes()}
     */
    long[] split(Use use, long pages) {
        double total = sum(use::rate);
        long[] parts = new long[volumes.size()];
        double upTo = 0;
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            upTo += use.rate(volumes.get(i));
            long until = i == parts.length - 1 ? pages : Math.round(pages * (upTo / total));
            parts[i] = until - given;
            given = until;
        }
        return parts;
    }

    List<Volume> volumes() {
        return volumes;
    }

    private double sum(ToDoubleFunction<Volume> value) {
        double sum = 0;
        for (var volume : volumes) {
            sum += value.applyAsDouble(volume);
        }
        return sum;
    }
}
