/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;

/**
 * A paging volume as a server of block reads and writes (docs/engine.md, 13).
 *
 * @param id its id
 * @param slots its slots
 * @param foreign slots that others than the guests use
 * @param fixedSeconds s0
 * @param pageSeconds P / r
 * @param writeBlock n
 * @param readBlock k
 * @param servers m: I/Os at once
 * @param variation C^2: squared coefficient of variation of the time of I/Os of one kind
 * @param processorFactor processor time per page, as a multiple of that of an ECKD volume
 */
record Volume(String id, double slots, double foreign, double fixedSeconds, double pageSeconds, int writeBlock,
        int readBlock, int servers, double variation, double processorFactor) {

    static Volume of(PagingVolumeSpec spec, double foreign, AssumptionUse assumptions) {
        double fixed = spec.serviceTime().map(SimTime::seconds)
                .orElseGet(() -> assumptions.value(AssumptionKey.DASD_SERVICE));
        double rate = spec.transferRate().map(r -> (double) r.bytesPerSecond())
                .orElseGet(() -> assumptions.value(AssumptionKey.DASD_TRANSFER));
        return new Volume(spec.id(), spec.slots().count(), Math.min(foreign, spec.slots().count()), fixed,
                Pages.SIZE / rate,
                spec.writeBlock().orElseGet(() -> (int) assumptions.value(AssumptionKey.DASD_WRITE_BLOCK)),
                spec.readBlock().orElseGet(() -> (int) assumptions.value(AssumptionKey.DASD_READ_BLOCK)),
                spec.concurrentIo().orElseGet(() -> (int) assumptions.value(AssumptionKey.DASD_CONCURRENT_IO)),
                assumptions.value(AssumptionKey.DASD_VARIATION),
                spec.kind() == PagingVolumeSpec.Kind.FIXED_BLOCK ? assumptions.value(AssumptionKey.EDEV_CPU_FACTOR)
                        : 1);
    }

    /** Slots that guests can have. */
    double room() {
        return slots - foreign;
    }

    /** s(n) = s0 + n P / r. */
    double serviceSeconds(double block) {
        return fixedSeconds + block * pageSeconds;
    }

    /** Pages per second in full block writes: pages are spread over volumes in proportion to it. */
    double writesPerSecond() {
        return servers * writeBlock / serviceSeconds(writeBlock);
    }

    /**
     * What is left of blocks when so much of the volume is used. Up to a share they are full; from there on they shrink
     * to single pages on a full volume, by the same factor for every part of the rest.
     *
     * @param block pages of a full block
     * @param fill share of the slots that is used
     * @param contiguous share up to which slots lie side by side
     */
    static double block(int block, double fill, double contiguous) {
        double left = contiguous >= 1 ? 1 : Math.clamp((1 - fill) / (1 - contiguous), 0, 1);
        return Math.pow(block, left);
    }

    /**
     * Mean time that an I/O waits until it begins.
     *
     * @param reads block reads per second
     * @param readSeconds time of each
     * @param writes block writes per second
     * @param writeSeconds time of each
     * @return seconds; infinite when more is asked than the volume does
     */
    double queueSeconds(double reads, double readSeconds, double writes, double writeSeconds) {
        double rate = reads + writes;
        if (rate == 0) {
            return 0;
        }
        double mean = (reads * readSeconds + writes * writeSeconds) / rate;
        double square = (1 + variation) * (reads * readSeconds * readSeconds + writes * writeSeconds * writeSeconds)
                / rate;
        return Queues.waitSeconds(servers, rate, mean, square);
    }
}
