/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.Optional;

import org.portolan.engine.disk.DiskModel;
import org.portolan.engine.failover.BootDisk;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.AssumptionUse;
import org.portolan.engine.resource.Durations;

/**
 * What a boot asks for, one part after the other. By itself it takes the boot time T_b: it reads N blocks, q at a time,
 * computes on one processor, and waits for the rest of the time. A boot too short for that reads and computes less.
 *
 * @param reads N: blocks that it reads
 * @param readsPerSecond most that it reads by itself: q over the time of one, or what its device can do
 * @param hypervisorSecondsPerRead processor time that the hypervisor spends on one
 * @param bytesPerRead bytes of one
 * @param computeSeconds processor time that the guest spends
 * @param rest the time that it waits
 */
record BootDemand(double reads, double readsPerSecond, double hypervisorSecondsPerRead, double bytesPerRead,
        double computeSeconds, SimTime rest) {

    static BootDemand of(LostGuest guest, AssumptionUse assumptions) {
        var disk = disk(guest, assumptions);
        double bytes = assumptions.value(AssumptionKey.BOOT_READ_SIZE);
        double reads = assumptions.value(AssumptionKey.BOOT_READ_BYTES) / bytes;
        int usual = assumptions.count(AssumptionKey.BOOT_READS_AT_ONCE);
        int atOnce = disk.map(d -> Math.min(usual, d.disk().load().queueDepth().orElse(usual))).orElse(usual);
        double oneSeconds = disk.map(d -> d.deviceSeconds() + d.pathSeconds())
                .orElseGet(() -> assumptions.value(AssumptionKey.DISK_SERVICE_FLASH));
        double perSecond = Math.min(atOnce / oneSeconds,
                disk.map(DiskModel::mostPerSecond).orElse(Double.POSITIVE_INFINITY));
        double compute = assumptions.value(AssumptionKey.BOOT_CPU);
        double boot = bootTime(guest, assumptions).seconds();
        double busy = reads / perSecond + compute;
        double share = busy > boot ? boot / busy : 1;
        return new BootDemand(reads * share, perSecond, disk.map(DiskModel::processorSeconds).orElse(0.0), bytes,
                compute * share, Durations.ceil(Math.max(0, boot - busy)));
    }

    /** T_b: the boot by itself. */
    static SimTime bootTime(LostGuest guest, AssumptionUse assumptions) {
        return guest.restart().bootTime().orElseGet(() -> assumptions.time(AssumptionKey.BOOT_TIME));
    }

    /** The disk from which a guest boots, if it is known. */
    static Optional<DiskModel> disk(LostGuest guest, AssumptionUse assumptions) {
        return guest.restart().bootDisk().map(BootDisk::disk).map(id -> guest.spec().devices().disks().stream()
                .filter(d -> d.id().equals(id)).map(d -> DiskModel.of(d, assumptions::value)).findFirst()
                .orElseThrow());
    }
}
