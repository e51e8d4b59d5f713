/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;

/**
 * A paging volume. Its service time for a block of n pages is {@code s(n) = s0 + n P / r}.
 *
 * @param id id copied from the model
 * @param kind what it is, which decides how slots are counted and what an I/O costs
 * @param slots slots of the volume
 * @param slotsUsed slots in use by anybody, guests of the scenario included, as QUERY ALLOC PAGE shows
 * @param serviceTime s0; by default {@link AssumptionKey#DASD_SERVICE}
 * @param transferRate r; by default {@link AssumptionKey#DASD_TRANSFER}
 * @param writeBlock pages of a block write; by default {@link AssumptionKey#DASD_WRITE_BLOCK}
 * @param readBlock pages of a block read; by default {@link AssumptionKey#DASD_READ_BLOCK}
 * @param concurrentIo I/Os that the volume serves at once, 1 plus its aliases; by default
 *            {@link AssumptionKey#DASD_CONCURRENT_IO}
 */
public record PagingVolumeSpec(String id, Kind kind, Pages slots, Pages slotsUsed, Optional<SimTime> serviceTime,
        Optional<Rate> transferRate, OptionalInt writeBlock, OptionalInt readBlock, OptionalInt concurrentIo) {

    /** Slots of one cylinder of a 3390: 15 tracks of 12 pages. */
    public static final int SLOTS_PER_CYLINDER = 180;

    private static final int MOST_PAGES_PER_BLOCK = 1024;
    private static final int MOST_CONCURRENT = 256;

    /** Kinds of paging volume. */
    public enum Kind {
        /** ECKD volume, a 3390 counted in cylinders. */
        ECKD,
        /** Fixed-block or emulated device (EDEV) on a SCSI LUN. */
        FIXED_BLOCK,
        /** Local flash, such as NVMe. */
        FLASH
    }

    public PagingVolumeSpec {
        Require.id("PagingVolumeSpec.id", id);
        Require.present("PagingVolumeSpec.kind", kind);
        Require.notAbove("PagingVolumeSpec.slotsUsed", slotsUsed.count(), slots.count());
        serviceTime.ifPresent(t -> Require.within("PagingVolumeSpec.serviceTime", t.nanos(), 1, SimTime.MAX_NANOS));
        Require.present("PagingVolumeSpec.transferRate", transferRate);
        writeBlock.ifPresent(n -> Require.within("PagingVolumeSpec.writeBlock", n, 1, MOST_PAGES_PER_BLOCK));
        readBlock.ifPresent(n -> Require.within("PagingVolumeSpec.readBlock", n, 1, MOST_PAGES_PER_BLOCK));
        concurrentIo.ifPresent(n -> Require.within("PagingVolumeSpec.concurrentIo", n, 1, MOST_CONCURRENT));
    }

    /** An ECKD volume of so many cylinders, otherwise by default values. */
    public static PagingVolumeSpec eckd(String id, long cylinders, Pages slotsUsed) {
        var most = Pages.MAX_COUNT / SLOTS_PER_CYLINDER;
        var slots = new Pages(Require.within("PagingVolumeSpec.slots", cylinders, 0, most) * SLOTS_PER_CYLINDER);
        return new PagingVolumeSpec(id, Kind.ECKD, slots, slotsUsed, Optional.empty(), Optional.empty(),
                OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** Slots that nobody uses. */
    public Pages slotsFree() {
        return slots.minus(slotsUsed);
    }
}
