/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.rvtools.GuestIndex.Entry;
import org.portolan.importers.rvtools.RvtoolsWorkbook.CpuRow;
import org.portolan.importers.rvtools.RvtoolsWorkbook.MemoryRow;
import org.portolan.importers.rvtools.RvtoolsWorkbook.Power;
import org.portolan.importers.rvtools.RvtoolsWorkbook.VmRef;
import org.portolan.importers.rvtools.SheetLayout.Cpu;
import org.portolan.importers.rvtools.SheetLayout.Memory;
import org.portolan.importers.rvtools.SheetLayout.Vm;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.LimitKind;
import org.portolan.model.PortolanFactory;
import org.portolan.model.ShareKind;

/** Adds what vCPU and vMemory say of guests: shares, reservations, limits, and what was measured. */
final class MeasurementBuilder {
    private static final long PAGE_BYTES = 4096;

    private final RelatedRows related;
    private final ImportLog log;

    MeasurementBuilder(RelatedRows related, ImportLog log) {
        this.related = related;
        this.log = log;
    }

    void add(RvtoolsWorkbook workbook) {
        var withCpu = new HashSet<Guest>();
        for (var row : workbook.cpus()) {
            once(row.row(), row.vm(), withCpu, row, this::addCpu);
        }
        var withMemory = new HashSet<Guest>();
        for (var row : workbook.memories()) {
            once(row.row(), row.vm(), withMemory, row, this::addMemory);
        }
    }

    private <T> void once(SheetRow row, VmRef vm, Set<Guest> done, T typed, BiConsumer<Entry, T> adder) {
        related.guest(row, vm).ifPresent(entry -> {
            if (done.add(entry.guest())) {
                adder.accept(entry, typed);
            } else {
                log.failed(row, Vm.NAME, Messages.Related_Twice);
            }
        });
    }

    private void addCpu(Entry entry, CpuRow row) {
        var guest = entry.guest();
        if (!guest.isSetVirtualProcessors()) {
            row.processors().stream().filter(n -> n > 0).forEach(guest::setVirtualProcessors);
        } else if (row.processors().isPresent() && row.processors().getAsInt() != guest.getVirtualProcessors()) {
            log.doubtful(row.row(), Cpu.CPUS, NLS.bind(Messages.Cpu_Differs, guest.getVirtualProcessors()));
        }
        row.shares().stream().filter(shares -> shares > 0).forEach(shares -> {
            guest.setShareKind(ShareKind.RELATIVE);
            guest.setShare(shares);
        });
        // 0 is vSphere's word for no reservation
        row.reservedMegahertz().stream().filter(mhz -> mhz > 0).forEach(guest::setProcessorReservationMegahertz);
        row.limitMegahertz().stream().filter(mhz -> mhz > 0).forEach(mhz -> {
            guest.setLimitKind(LimitKind.HARD);
            guest.setProcessorLimitMegahertz(mhz);
        });
        row.usedMegahertz().ifPresent(mhz -> addDemand(guest, mhz));
        log.read(row.row(), NLS.bind(Messages.Cpu_Read, guest.getName()));
    }

    /** Processors used are cycles used by cycles of a core, where the host's speed is known. */
    private static void addDemand(Guest guest, double usedMegahertz) {
        if (guest.eContainer() instanceof Host host) {
            host.getProcessors().stream().filter(pool -> pool.isSetSpeedMegahertz()).findFirst()
                    .ifPresent(pool -> guest.setProcessorDemand(usedMegahertz / pool.getSpeedMegahertz()));
        }
    }

    private void addMemory(Entry entry, MemoryRow row) {
        var guest = entry.guest();
        if (!guest.isSetMemoryBytes()) {
            row.sizeBytes().stream().filter(bytes -> bytes > 0).forEach(guest::setMemoryBytes);
        } else if (row.sizeBytes().isPresent() && row.sizeBytes().getAsLong() != guest.getMemoryBytes()) {
            log.doubtful(row.row(), Memory.SIZE, NLS.bind(Messages.Memory_Differs, guest.getMemoryBytes() >> 20));
        }
        row.reservedBytes().stream().filter(bytes -> bytes > 0).forEach(guest::setMemoryReservationBytes);
        row.limitBytes().stream().filter(bytes -> bytes > 0).forEach(guest::setMemoryLimitBytes);
        if (entry.row().power() == Power.ON) {
            addMeasured(guest, row);
        }
        log.read(row.row(), NLS.bind(Messages.Memory_Read, guest.getName()));
    }

    private static void addMeasured(Guest guest, MemoryRow row) {
        row.activeBytes().ifPresent(guest::setMeasuredActiveBytes);
        row.consumedBytes().ifPresent(guest::setMeasuredConsumedBytes);
        row.balloonedBytes().ifPresent(guest::setBalloonedBytes);
        row.swappedBytes().ifPresent(guest::setSwappedBytes);
        if (row.consumedBytes().orElse(0) > 0) {
            // what the guest ever touched is in real storage or swapped; a balloon holds nothing of the guest's
            long touched = row.consumedBytes().getAsLong() + row.swappedBytes().orElse(0);
            long most = guest.isSetMemoryBytes() ? guest.getMemoryBytes() : touched;
            guest.setInstantiatedPages(pages(Math.min(touched, most)));
        }
        if (row.activeBytes().orElse(0) > 0) {
            // "active" is vSphere's estimate of what was touched lately, which is what a working set is
            var profile = PortolanFactory.eINSTANCE.createWorkingSetProfile();
            long pages = pages(row.activeBytes().getAsLong());
            profile.setWorkingSetPages(
                    guest.isSetInstantiatedPages() ? Math.min(pages, guest.getInstantiatedPages()) : pages);
            guest.setMemoryProfile(profile);
        }
    }

    private static long pages(long bytes) {
        return (bytes + PAGE_BYTES - 1) / PAGE_BYTES;
    }
}
