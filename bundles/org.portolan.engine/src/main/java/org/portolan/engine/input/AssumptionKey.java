/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Arrays;
import java.util.Optional;

/**
 * Catalogue of every default that a user may change, with its unit, range and source.
 * <p>
 * The key is what a model file stores and must never change its meaning. The catalogue also holds the defaults of
 * parts that a given run does not use; a result lists only those that it rests on.
 * Symbols are those of docs/engine.md.
 */
public enum AssumptionKey {

    // Relocation, common to all methods

    /** T_chk: eligibility check before anything moves. */
    CHECK_TIME("relocation.check.seconds", 0.1, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "T_chk: eligibility check before anything moves"),
    /** T_q: stop all virtual CPUs and drain I/O. */
    STOP_TIME("relocation.quiesce.stopSeconds", 0.02, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "T_q: stop all virtual CPUs and drain I/O"),
    /** S_c: virtual CPUs, VMDBK, device blocks. */
    CONTROL_STATE("relocation.controlState.bytes", 2_097_152, AssumptionUnit.BYTES, 0, 1e12, Evidence.ASSUMED,
            "S_c: virtual CPUs, VMDBK, device blocks"),
    /** Page tables, 64 B per instantiated page where they must travel; by default they do not. */
    CONTROL_STATE_PER_PAGE("relocation.controlState.bytesPerPage", 0, AssumptionUnit.BYTES, 0, 64, Evidence.ASSUMED,
            "page tables, 64 B per instantiated page where they must travel; by default they do not"),
    /** T_r: restart on the target. */
    RESTART_TIME("relocation.restart.seconds", 0.05, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "T_r: restart on the target"),
    /** c_p: CPU to send one page. */
    SEND_CPU("relocation.cpu.sendSecondsPerPage", 2e-6, AssumptionUnit.SECONDS, 0, 1e-3, Evidence.ASSUMED,
            "c_p: CPU to send one page"),
    /** c_p: CPU to receive one page. */
    RECEIVE_CPU("relocation.cpu.receiveSecondsPerPage", 2e-6, AssumptionUnit.SECONDS, 0, 1e-3, Evidence.ASSUMED,
            "c_p: CPU to receive one page"),
    /** CPU to write or read one page of a paging volume in a block. */
    PAGING_IO_CPU("relocation.cpu.pagingSecondsPerPage", 2e-6, AssumptionUnit.SECONDS, 0, 1e-3, Evidence.ASSUMED,
            "CPU to write or read one page of a paging volume in a block"),

    // Pre-copy

    /** D_max: QEMU options.c, downtime-limit 300 ms. */
    PRECOPY_MAX_DOWNTIME("precopy.maxDowntime.seconds", 0.3, AssumptionUnit.SECONDS, 0, 1e8, Evidence.READ,
            "D_max: QEMU options.c, downtime-limit 300 ms"),
    /** N_max: Xen makes 29 rounds and the last. */
    PRECOPY_MAX_PASSES("precopy.maxPasses", 30, AssumptionUnit.COUNT, 1, 10_000, Evidence.KNOWN,
            "N_max: Xen makes 29 rounds and the last"),
    /** Phi: Xen stops at three times the memory. */
    PRECOPY_MAX_SENT("precopy.maxSentPerMemory", 3, AssumptionUnit.FACTOR, 1, 1e6, Evidence.KNOWN,
            "phi: Xen stops at three times the memory"),
    /** Kappa: a pass that leaves as much as it found makes no progress. */
    PRECOPY_NO_PROGRESS("precopy.noProgressRatio", 1, AssumptionUnit.FACTOR, 0.01, 100, Evidence.ASSUMED,
            "kappa: a pass that leaves as much as it found makes no progress"),
    /** IBM: guests see 2 to 2.5 % steal during passes. */
    TRACE_STEAL("precopy.trace.stealShare", 0.0225, AssumptionUnit.SHARE, 0, 1, Evidence.READ,
            "IBM: guests see 2 to 2.5 % steal during passes"),

    // Live guest relocation as z/VM does it

    /** VMRELOCATE default MAXQUIESCE; feilong smcliVMRelocate.c. */
    LGR_MAX_QUIESCE("lgr.maxQuiesce.seconds", 10, AssumptionUnit.SECONDS, 1, 99999999, Evidence.READ,
            "VMRELOCATE default MAXQUIESCE; feilong smcliVMRelocate.c"),
    /** Leave the running passes when the predicted quiesce is at most this. */
    LGR_GOAL("lgr.leave.goalSeconds", 1, AssumptionUnit.SECONDS, 0, 1e8, Evidence.ASSUMED,
            "leave the running passes when the predicted quiesce is at most this"),
    /** Leave the running passes after this many. */
    LGR_MAX_PASSES("lgr.leave.maxPasses", 16, AssumptionUnit.COUNT, 1, 10_000, Evidence.ASSUMED,
            "leave the running passes after this many"),
    /** A pass makes no progress when the next has more than this share of it. */
    LGR_NO_PROGRESS("lgr.leave.noProgressRatio", 0.9, AssumptionUnit.FACTOR, 0.01, 100, Evidence.ASSUMED,
            "a pass makes no progress when the next has more than this share of it"),
    /** Leave the running passes after so many without progress. */
    LGR_NO_PROGRESS_TIMES("lgr.leave.noProgressTimes", 2, AssumptionUnit.COUNT, 1, 10_000, Evidence.ASSUMED,
            "leave the running passes after so many without progress"),
    /** Pages that outstanding I/O still changes while it drains: 64 requests of 16 KiB. */
    LGR_DRAIN_PAGES("lgr.drain.pages", 256, AssumptionUnit.PAGES, 0, 1e9, Evidence.ASSUMED,
            "pages that outstanding I/O still changes while it drains: 64 requests of 16 KiB"),

    // Relocation through shared paging volumes

    /** c: share of resident pages without a valid slot copy. */
    CHANGED_SHARE("paging.changedShare", 0.8, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "c: share of resident pages without a valid slot copy"),
    /** D_max of the pre-flush passes, as pre-copy has. */
    FLUSH_MAX_DOWNTIME("paging.flush.maxDowntimeSeconds", 0.3, AssumptionUnit.SECONDS, 0, 1e8, Evidence.ASSUMED,
            "D_max of the pre-flush passes, as pre-copy has"),
    /** N_max of the pre-flush passes, as LGR has. */
    FLUSH_MAX_PASSES("paging.flush.maxPasses", 16, AssumptionUnit.COUNT, 1, 10_000, Evidence.ASSUMED,
            "N_max of the pre-flush passes, as LGR has"),
    /** The warm-up ends when this share of the working set is back. */
    WARM_UP_END("paging.warmUp.endShare", 0.99, AssumptionUnit.SHARE, 0.5, 0.999999, Evidence.ASSUMED,
            "the warm-up ends when this share of the working set is back"),
    /** The working set is what the guest touches in this time. */
    WARM_UP_HORIZON("paging.warmUp.horizonSeconds", 3600, AssumptionUnit.SECONDS, 1, 1e6, Evidence.ASSUMED,
            "the working set is what the guest touches in this time"),
    /** Time to give one stale slot back. */
    FREE_SLOT_CPU("paging.freeSlot.secondsPerPage", 1e-6, AssumptionUnit.SECONDS, 0, 1e-3, Evidence.ASSUMED,
            "time to give one stale slot back"),

    // Storage hierarchy

    /** Velocity STORELVL: plan on 2 GB for z/VM, MDC and infrastructure. */
    CP_FIXED("storage.central.fixedBytes", 2_147_483_648.0, AssumptionUnit.BYTES, 0, 1e12, Evidence.READ,
            "Velocity STORELVL: plan on 2 GB for z/VM, MDC and infrastructure"),
    /** TX: Broadcom says something less than 100 microseconds. */
    XSTORE_MOVE("storage.xstore.moveSeconds", 20e-6, AssumptionUnit.SECONDS, 5e-6, 100e-6, Evidence.ASSUMED,
            "tX: Broadcom says something less than 100 microseconds"),
    /** Tcpu of one page from remote storage. */
    REMOTE_CPU("storage.remote.cpuSeconds", 15e-6, AssumptionUnit.SECONDS, 0, 1e-3, Evidence.ASSUMED,
            "tcpu of one page from remote storage"),
    /** RTT of one page from remote storage. */
    REMOTE_ROUND_TRIP("storage.remote.roundTripSeconds", 30e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "RTT of one page from remote storage"),
    /** s0: flash or cached; 3 ms cached disk and 25 ms uncached are read. */
    DASD_SERVICE("storage.dasd.serviceSeconds", 0.0005, AssumptionUnit.SECONDS, 0.0001, 0.030, Evidence.ASSUMED,
            "s0: flash or cached; 3 ms cached disk and 25 ms uncached are read"),
    /** r: transfer rate of one I/O. */
    DASD_TRANSFER("storage.dasd.transferBytesPerSecond", 150e6, AssumptionUnit.BYTES_PER_SECOND, 10e6, 10e9,
            Evidence.ASSUMED,
            "r: transfer rate of one I/O"),
    /** n: pages of one block write; z/VM 6.4 raised it. */
    DASD_WRITE_BLOCK("storage.dasd.writeBlockPages", 32, AssumptionUnit.PAGES, 1, 1024, Evidence.ASSUMED,
            "n: pages of one block write; z/VM 6.4 raised it"),
    /** k: pages of one block read. */
    DASD_READ_BLOCK("storage.dasd.readBlockPages", 8, AssumptionUnit.PAGES, 1, 1024, Evidence.ASSUMED,
            "k: pages of one block read"),
    /** 640hpp: one I/O per volume without HyperPAV. */
    DASD_CONCURRENT_IO("storage.dasd.concurrentIo", 1, AssumptionUnit.COUNT, 1, 256, Evidence.READ,
            "640hpp: one I/O per volume without HyperPAV"),
    /** C^2: squared coefficient of variation of the time of one kind of paging I/O. */
    DASD_VARIATION("storage.dasd.serviceVariation", 0, AssumptionUnit.FACTOR, 0, 100, Evidence.ASSUMED,
            "C^2: squared coefficient of variation of the time of one kind of paging I/O"),
    /** Z/VM 5.3 SCSI paper: CPU per page 25 % less than before. */
    EDEV_CPU_FACTOR("storage.edev.cpuFactor", 0.75, AssumptionUnit.FACTOR, 0.1, 10, Evidence.READ,
            "z/VM 5.3 SCSI paper: CPU per page 25 % less than before"),
    /** Above half full CP finds no contiguous slots for block writes. */
    PAGE_SPACE_FULL_SHARE("storage.pageSpace.contiguousShare", 0.5, AssumptionUnit.SHARE, 0.05, 1, Evidence.KNOWN,
            "above half full CP finds no contiguous slots for block writes"),

    // Frame supply

    /** Low threshold of the available list, least number. */
    AVAILABLE_LOW_FRAMES("frames.available.lowFrames", 2000, AssumptionUnit.PAGES, 0, 1e9, Evidence.ASSUMED,
            "low threshold of the available list, least number"),
    /** Low threshold of the available list, share of the DPA. */
    AVAILABLE_LOW_SHARE("frames.available.lowShare", 0.0025, AssumptionUnit.SHARE, 0, 0.5, Evidence.ASSUMED,
            "low threshold of the available list, share of the DPA"),
    /** High above low threshold, least number. */
    AVAILABLE_HIGH_FRAMES("frames.available.highFrames", 4000, AssumptionUnit.PAGES, 0, 1e9, Evidence.ASSUMED,
            "high above low threshold, least number"),
    /** High above low threshold, share of the DPA. */
    AVAILABLE_HIGH_SHARE("frames.available.highShare", 0.005, AssumptionUnit.SHARE, 0, 0.5, Evidence.ASSUMED,
            "high above low threshold, share of the DPA"),
    /** SET AGELIST SIZE default. */
    AGE_LIST_SHARE("frames.ageList.share", 0.02, AssumptionUnit.SHARE, 0, 0.5, Evidence.KNOWN,
            "SET AGELIST SIZE default"),
    /** Frames in trial invalidation (IBR), share of those that hold pages. */
    TRIAL_SHARE("frames.trial.share", 0.1, AssumptionUnit.SHARE, 0, 0.5, Evidence.ASSUMED,
            "frames in trial invalidation (IBR), share of those that hold pages"),
    /** Stall of a guest per resident page and reorder, up to z/VM 6.2. */
    REORDER_STALL("frames.reorder.secondsPerPage", 0.5e-6, AssumptionUnit.SECONDS, 0, 1e-3, Evidence.ASSUMED,
            "stall of a guest per resident page and reorder, up to z/VM 6.2"),
    /** TRevalidate: touch of a page that is invalid but resident. */
    REVALIDATE_TIME("frames.ibr.revalidateSeconds", 2e-6, AssumptionUnit.SECONDS, 0, 1e-3, Evidence.ASSUMED,
            "tRevalidate: touch of a page that is invalid but resident"),

    /** Most that the balloon takes of a guest; vSphere, Mem.CtlMaxPercent. */
    VSPHERE_BALLOON_SHARE("vsphere.balloon.mostShare", 0.65, AssumptionUnit.SHARE, 0, 1, Evidence.KNOWN,
            "most that the balloon takes of a guest; vSphere, Mem.CtlMaxPercent 65"),
    /** Largest compression cache of a guest; vSphere, Mem.MemZipMaxPct. */
    VSPHERE_COMPRESSED_SHARE("vsphere.compression.mostShare", 0.1, AssumptionUnit.SHARE, 0, 1, Evidence.KNOWN,
            "largest compression cache of a guest; vSphere, Mem.MemZipMaxPct 10"),
    /** Distance of the watermarks of free memory; Linux, vm.watermark_scale_factor. */
    LINUX_WATERMARK_SHARE("linux.watermarkShare", 0.001, AssumptionUnit.SHARE, 0, 0.3, Evidence.KNOWN,
            "distance of the watermarks of free memory, share of the memory; Linux, vm.watermark_scale_factor 10"),

    // Links

    /** IBM 620isfc: 342 MB/s on one 4 Gb FICON channel of 400 MB/s. */
    ISFC_CHANNEL_EFFICIENCY("link.isfc.channelEfficiency", 0.855, AssumptionUnit.SHARE, 0.01, 1, Evidence.COMPUTED,
            "IBM 620isfc: 342 MB/s on one 4 Gb FICON channel of 400 MB/s"),
    /** x: most that one FCTC device carries. */
    ISFC_DEVICE_RATE("link.isfc.deviceBytesPerSecond", 100e6, AssumptionUnit.BYTES_PER_SECOND, 1e6, 10e9,
            Evidence.ASSUMED,
            "x: most that one FCTC device carries"),
    /** IBM 620isfc: 342 MB/s in 450 SSCH/s; a device has one request under way. */
    ISFC_REQUEST("link.isfc.requestBytes", 760e3, AssumptionUnit.BYTES, 4096, 100e6, Evidence.COMPUTED,
            "IBM 620isfc: 342 MB/s in 450 SSCH/s; a device has one request under way"),
    /** h between z/VM members. */
    ISFC_HEADER("link.isfc.headerBytesPerPage", 0, AssumptionUnit.BYTES, 0, 4096, Evidence.ASSUMED,
            "h between z/VM members"),
    /** TCP payload of a full 1500 B frame: 1448 of 1538 B on the wire. */
    ETHERNET_EFFICIENCY("link.ethernet.efficiency", 0.94, AssumptionUnit.SHARE, 0.01, 1, Evidence.KNOWN,
            "TCP payload of a full 1500 B frame: 1448 of 1538 B on the wire"),
    /** h: QEMU migration stream. */
    ETHERNET_HEADER("link.ethernet.headerBytesPerPage", 8, AssumptionUnit.BYTES, 0, 4096, Evidence.READ,
            "h: QEMU migration stream"),
    /** Bytes that a sender writes ahead into queues on the way. */
    ETHERNET_WRITE_AHEAD("link.ethernet.writeAheadBytes", 0, AssumptionUnit.BYTES, 0, 1e12, Evidence.ASSUMED,
            "bytes that senders write ahead into queues on the way; 2.3 MB were measured on a shaped link"),
    /** Payload of a NUMA interconnect. */
    INTERCONNECT_EFFICIENCY("link.interconnect.efficiency", 0.9, AssumptionUnit.SHARE, 0.01, 1, Evidence.ASSUMED,
            "payload of a NUMA interconnect"),
    /** As for a FICON channel. */
    REPLICATION_EFFICIENCY("link.replication.efficiency", 0.855, AssumptionUnit.SHARE, 0.01, 1, Evidence.ASSUMED,
            "as for a FICON channel"),
    /** One way in glass. */
    FIBRE_DELAY("link.fibre.secondsPerKilometre", 5e-6, AssumptionUnit.SECONDS, 0, 1e-4, Evidence.KNOWN,
            "one way in glass"),

    // Memory profiles

    /** Tau of the touch curve. */
    TOUCH_TIME("profile.touchSeconds", 5, AssumptionUnit.SECONDS, 0.001, 1e6, Evidence.ASSUMED,
            "tau of the touch curve"),
    /** Theta of the miss curve. */
    MISS_STEEPNESS("profile.missCurveTheta", 0.3, AssumptionUnit.FACTOR, 0.01, 100, Evidence.ASSUMED,
            "theta of the miss curve"),
    /** d of idle Linux. */
    IDLE_DIRTY_RATE("profile.idle.dirtyPagesPerSecond", 200, AssumptionUnit.PAGES_PER_SECOND, 0, 1e9, Evidence.ASSUMED,
            "d of idle Linux"),
    /** W of idle Linux, share of storage. */
    IDLE_WRITABLE("profile.idle.writableShare", 0.02, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "W of idle Linux, share of storage"),
    /** WS of idle Linux, share of storage. */
    IDLE_WORKING("profile.idle.workingShare", 0.05, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "WS of idle Linux, share of storage"),
    /** d of a web server. */
    WEB_DIRTY_RATE("profile.web.dirtyPagesPerSecond", 3000, AssumptionUnit.PAGES_PER_SECOND, 0, 1e9, Evidence.ASSUMED,
            "d of a web server"),
    /** W of a web server. */
    WEB_WRITABLE("profile.web.writableShare", 0.05, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "W of a web server"),
    /** WS of a web server. */
    WEB_WORKING("profile.web.workingShare", 0.20, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "WS of a web server"),
    /** d of OLTP. */
    OLTP_DIRTY_RATE("profile.oltp.dirtyPagesPerSecond", 10000, AssumptionUnit.PAGES_PER_SECOND, 0, 1e9,
            Evidence.ASSUMED,
            "d of OLTP"),
    /** W of OLTP. */
    OLTP_WRITABLE("profile.oltp.writableShare", 0.20, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "W of OLTP"),
    /** WS of OLTP. */
    OLTP_WORKING("profile.oltp.workingShare", 0.50, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "WS of OLTP"),
    /** d of busy Java. */
    JAVA_DIRTY_RATE("profile.java.dirtyPagesPerSecond", 400000, AssumptionUnit.PAGES_PER_SECOND, 0, 1e9,
            Evidence.ASSUMED,
            "d of busy Java"),
    /** IBM 620lgr: an intermediate pass is 86 % of the first. */
    JAVA_WRITABLE("profile.java.writableShare", 0.75, AssumptionUnit.SHARE, 0, 1, Evidence.READ,
            "IBM 620lgr: an intermediate pass is 86 % of the first"),
    /** WS of busy Java. */
    JAVA_WORKING("profile.java.workingShare", 0.80, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "WS of busy Java"),
    /** Fio through the page cache, 700 MiB/s. */
    PAGE_CACHE_DIRTY_RATE("profile.pageCache.dirtyPagesPerSecond", 180000, AssumptionUnit.PAGES_PER_SECOND, 0, 1e9,
            Evidence.READ,
            "fio through the page cache, 700 MiB/s"),
    /** W of fio through the page cache. */
    PAGE_CACHE_WRITABLE("profile.pageCache.writableShare", 0.90, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "W of fio through the page cache"),
    /** WS of fio through the page cache. */
    PAGE_CACHE_WORKING("profile.pageCache.workingShare", 0.90, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "WS of fio through the page cache"),
    /** f of CMMA: unused and volatile pages together. */
    CMM_UNUSED_SHARE("profile.cmm.unusedShare", 0.2, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "f of CMMA: unused and volatile pages together"),

    // Disk paths

    /** Longest outstanding I/O on flash. */
    DRAIN_FLASH("disk.drain.flashSeconds", 0.03, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "longest outstanding I/O on flash"),
    /** Longest outstanding I/O on disk. */
    DRAIN_DISK("disk.drain.diskSeconds", 1, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "longest outstanding I/O on disk"),
    /** Dedicated ECKD, CP CPU per I/O. */
    ECKD_CPU("disk.eckd.cpuSeconds", 15e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "dedicated ECKD, CP CPU per I/O"),
    /** Minidisk, CP CPU per I/O. */
    MINIDISK_CPU("disk.minidisk.cpuSeconds", 30e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "minidisk, CP CPU per I/O"),
    /** Minidisk, extra latency. */
    MINIDISK_LATENCY("disk.minidisk.latencySeconds", 10e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "minidisk, extra latency"),
    /** Dedicated FCP, CP CPU per I/O. */
    FCP_CPU("disk.fcp.cpuSeconds", 5e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "dedicated FCP, CP CPU per I/O"),
    /** *BLOCKIO, CP CPU per I/O. */
    BLOCKIO_CPU("disk.blockio.cpuSeconds", 25e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "*BLOCKIO, CP CPU per I/O"),
    /** *BLOCKIO, extra latency. */
    BLOCKIO_LATENCY("disk.blockio.latencySeconds", 20e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "*BLOCKIO, extra latency"),
    /** Virtual SAN in CP, CP CPU per I/O. */
    VIRTUAL_SAN_CPU("disk.virtualSan.cpuSeconds", 40e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "Virtual SAN in CP, CP CPU per I/O"),
    /** Virtual SAN in CP, extra latency. */
    VIRTUAL_SAN_LATENCY("disk.virtualSan.latencySeconds", 30e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "Virtual SAN in CP, extra latency"),
    /** ISCSI in CP, CP CPU per I/O. */
    ISCSI_CPU("disk.iscsi.cpuSeconds", 60e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "iSCSI in CP, CP CPU per I/O"),
    /** ISCSI in CP, extra latency; 100 to 300 microseconds. */
    ISCSI_LATENCY("disk.iscsi.latencySeconds", 200e-6, AssumptionUnit.SECONDS, 0, 1e-1, Evidence.ASSUMED,
            "iSCSI in CP, extra latency; 100 to 300 microseconds"),
    /** Virtual disk in a store, CPU of the hypervisor per I/O. */
    IMAGE_CPU("disk.image.cpuSeconds", 20e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "virtual disk in a store, CPU of the hypervisor per I/O"),
    /** Virtual disk in a store, extra latency. */
    IMAGE_LATENCY("disk.image.latencySeconds", 20e-6, AssumptionUnit.SECONDS, 0, 1e-1, Evidence.ASSUMED,
            "virtual disk in a store, extra latency"),
    /** Set path group at the target; 0.1 to 1 s. */
    PATH_GROUP_TIME("disk.eckd.pathGroupSeconds", 0.5, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "set path group at the target; 0.1 to 1 s"),
    /** Fabric login, PLOGI, PRLI, LUN open; 0.5 to 5 s. */
    FCP_LOGIN_TIME("disk.fcp.loginSeconds", 2, AssumptionUnit.SECONDS, 0, 300, Evidence.ASSUMED,
            "fabric login, PLOGI, PRLI, LUN open; 0.5 to 5 s"),
    /** Open the block I/O environment again; below 10 ms. */
    BLOCKIO_OPEN_TIME("disk.blockio.openSeconds", 0.01, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "open the block I/O environment again; below 10 ms"),
    /** Reconnect and log in; 0.1 to 1 s. */
    ISCSI_LOGIN_TIME("disk.iscsi.loginSeconds", 0.5, AssumptionUnit.SECONDS, 0, 300, Evidence.ASSUMED,
            "reconnect and log in; 0.1 to 1 s"),
    /** Take iSCSI connections over as they are. */
    ISCSI_ADOPT_TIME("disk.iscsi.adoptSeconds", 0.01, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "take iSCSI connections over as they are"),
    /** CP LINK of a minidisk. */
    MINIDISK_LINK_TIME("disk.minidisk.linkSeconds", 0.01, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "CP LINK of a minidisk"),
    /** Look the map of a Virtual SAN up at the target. */
    SAN_LOOK_UP_TIME("disk.virtualSan.lookUpSeconds", 0.001, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "look the map of a Virtual SAN up at the target"),
    /** Open a virtual disk and take its locks. */
    IMAGE_OPEN_TIME("disk.image.openSeconds", 0.01, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "open a virtual disk and take its locks"),
    /** T_dev: one I/O of 4 KiB on flash or from cache. */
    DISK_SERVICE_FLASH("disk.device.flashSeconds", 0.0005, AssumptionUnit.SECONDS, 1e-6, 1, Evidence.ASSUMED,
            "t_dev: one I/O of 4 KiB on flash or from cache"),
    /** T_dev: one I/O of 4 KiB on disk; Broadcom says a few milliseconds where cached. */
    DISK_SERVICE_DISK("disk.device.diskSeconds", 0.003, AssumptionUnit.SECONDS, 1e-6, 1, Evidence.READ,
            "t_dev: one I/O of 4 KiB on disk; Broadcom says a few milliseconds where cached"),
    /** I/Os at once on a 3390; 640hpp: one without HyperPAV. */
    ECKD_CONCURRENT_IO("disk.eckd.concurrentIo", 1, AssumptionUnit.COUNT, 1, 256, Evidence.READ,
            "I/Os at once on a 3390; 640hpp: one without HyperPAV"),
    /** I/Os at once on other devices. */
    DISK_CONCURRENT_IO("disk.device.concurrentIo", 32, AssumptionUnit.COUNT, 1, 65536, Evidence.ASSUMED,
            "I/Os at once on other devices"),
    /** Most I/Os that a guest has under way to one disk; Linux zfcp queue_depth. */
    QUEUE_DEPTH("disk.queueDepth", 32, AssumptionUnit.COUNT, 1, 65536, Evidence.KNOWN,
            "most I/Os that a guest has under way to one disk; Linux zfcp queue_depth"),
    /** I/Os of 4 KiB that a guest asks of a disk in a second, where paths are compared and nobody knows. */
    DISK_IO_RATE("disk.ioPerSecond", 200, AssumptionUnit.COUNT, 0, 1e9, Evidence.ASSUMED,
            "I/Os of 4 KiB that a guest asks of a disk in a second, where paths are compared and nobody knows"),
    /** Control blocks of a disk that move with the guest. */
    DISK_STATE("disk.state.bytes", 4096, AssumptionUnit.BYTES, 0, 1e9, Evidence.ASSUMED,
            "control blocks of a disk that move with the guest"),
    /** A request that waits, with its addresses. */
    DISK_REQUEST("disk.state.requestBytes", 512, AssumptionUnit.BYTES, 0, 1e6, Evidence.ASSUMED,
            "a request that waits, with its addresses"),
    /** One extent in the map of a Virtual SAN. */
    SAN_EXTENT("disk.virtualSan.extentBytes", 32, AssumptionUnit.BYTES, 0, 4096, Evidence.ASSUMED,
            "one extent in the map of a Virtual SAN"),
    /** Linux: timer of one SCSI command, and expiry of a DASD request. */
    GUEST_IO_TIMEOUT("disk.guest.commandSeconds", 30, AssumptionUnit.SECONDS, 0.1, 1e5, Evidence.KNOWN,
            "Linux: timer of one SCSI command, and expiry of a DASD request"),
    /** Dev_loss_tmo on QLogic, Red Hat 6 guide; zfcp has 60 s. */
    DEVICE_LOSS_TIMEOUT("disk.fcp.deviceLossSeconds", 35, AssumptionUnit.SECONDS, 0.1, 1e5, Evidence.READ,
            "dev_loss_tmo on QLogic, Red Hat 6 guide; zfcp has 60 s"),
    /** Open-iscsi replacement_timeout. */
    ISCSI_SESSION_TIMEOUT("disk.iscsi.sessionSeconds", 120, AssumptionUnit.SECONDS, 0.1, 1e5, Evidence.KNOWN,
            "open-iscsi replacement_timeout"),

    // Network takeover

    /** t_register at the OSA or VSWITCH port. */
    REGISTER_TIME("network.registerSeconds", 0.01, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "t_register at the OSA or VSWITCH port"),
    /** T_announce: until the first announcement; 0 to 50 ms. */
    ANNOUNCE_TIME("network.announceSeconds", 0.05, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "t_announce: until the first announcement; 0 to 50 ms"),
    /** Announcements of a moved address; QEMU options.c, announce-rounds. */
    ANNOUNCE_ROUNDS("network.announce.rounds", 5, AssumptionUnit.COUNT, 0, 1000, Evidence.READ,
            "announcements of a moved address; QEMU options.c, announce-rounds"),
    /** From the first to the second; QEMU options.c, announce-initial. */
    ANNOUNCE_INITIAL("network.announce.initialSeconds", 0.05, AssumptionUnit.SECONDS, 0, 100, Evidence.READ,
            "from the first to the second; QEMU options.c, announce-initial"),
    /** Each further one is so much later; QEMU options.c, announce-step. */
    ANNOUNCE_STEP("network.announce.stepSeconds", 0.1, AssumptionUnit.SECONDS, 0, 100, Evidence.READ,
            "each further one is so much later; QEMU options.c, announce-step"),
    /** Longest time between two; QEMU options.c, announce-max. */
    ANNOUNCE_MOST("network.announce.mostSeconds", 0.55, AssumptionUnit.SECONDS, 0, 100, Evidence.READ,
            "longest time between two; QEMU options.c, announce-max"),
    /** Probability that an announcement is lost. */
    ANNOUNCE_LOSS("network.announce.lossShare", 0.001, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "probability that an announcement is lost"),
    /** OSA or VSWITCH port failover; 1 to 10 s. */
    PORT_FAILOVER_TIME("network.portFailoverSeconds", 5, AssumptionUnit.SECONDS, 0, 60, Evidence.ASSUMED,
            "OSA or VSWITCH port failover; 1 to 10 s"),
    /** Switches forget a silent address. */
    MAC_AGE_OUT("network.macAgeOutSeconds", 300, AssumptionUnit.SECONDS, 1, 86400, Evidence.KNOWN,
            "switches forget a silent address"),
    /** Routers forget a silent address; 20 minutes to 4 hours. */
    ARP_CACHE("network.arpCacheSeconds", 1200, AssumptionUnit.SECONDS, 1, 86400, Evidence.KNOWN,
            "routers forget a silent address; 20 minutes to 4 hours"),
    /** Routes that a guest lost are learned again; OSPF dead interval. */
    ROUTES_TIME("network.routesSeconds", 40, AssumptionUnit.SECONDS, 0, 86400, Evidence.KNOWN,
            "routes that a guest lost are learned again; OSPF dead interval"),
    /** One entry of the table of MAC, VLAN and IP addresses that moves with an interface. */
    ADDRESS_STATE("network.addressBytes", 64, AssumptionUnit.BYTES, 0, 1e6, Evidence.ASSUMED,
            "one entry of the table of MAC, VLAN and IP addresses that moves with an interface"),
    /** Linux TCP_RTO_MIN. */
    RTO_MINIMUM("network.tcp.rtoMinimumSeconds", 0.2, AssumptionUnit.SECONDS, 0.001, 60, Evidence.KNOWN,
            "Linux TCP_RTO_MIN"),
    /** RFC 6298. */
    RTO_INITIAL("network.tcp.rtoInitialSeconds", 1, AssumptionUnit.SECONDS, 0.001, 60, Evidence.READ,
            "RFC 6298"),
    /** Linux TCP_RTO_MAX. */
    RTO_MAXIMUM("network.tcp.rtoMaximumSeconds", 120, AssumptionUnit.SECONDS, 1, 600, Evidence.KNOWN,
            "Linux TCP_RTO_MAX"),
    /** Linux tcp_retries2 = 15. */
    TCP_GIVE_UP("network.tcp.giveUpSeconds", 924.6, AssumptionUnit.SECONDS, 1, 1e5, Evidence.READ,
            "Linux tcp_retries2 = 15"),
    /** Linux tcp_syn_retries. */
    SYN_RETRIES("network.tcp.synRetries", 6, AssumptionUnit.COUNT, 0, 60, Evidence.KNOWN,
            "Linux tcp_syn_retries"),
    /** Open connections of an interface. */
    TCP_CONNECTIONS("network.tcp.connections", 100, AssumptionUnit.COUNT, 0, 1e9, Evidence.ASSUMED,
            "open connections of an interface"),
    /** Round trip between a guest and its clients. */
    TCP_ROUND_TRIP("network.tcp.roundTripSeconds", 0.001, AssumptionUnit.SECONDS, 0, 10, Evidence.ASSUMED,
            "round trip between a guest and its clients"),
    /** Interval of ping. */
    PING_INTERVAL("network.pingSeconds", 1, AssumptionUnit.SECONDS, 0.001, 3600, Evidence.KNOWN,
            "interval of ping"),

    // Sending pages

    /** What one stream carries at most: one connection served by one processor on each side. */
    STREAM_RATE("send.stream.bytesPerSecond", 1.5e9, AssumptionUnit.BYTES_PER_SECOND, 1e6, 1e11, Evidence.ASSUMED,
            "what one stream carries at most: one connection served by one processor on each side"),
    /** R_c: share of a page that compression saves. */
    COMPRESSION_SAVED("send.compression.savedShare", 0.5, AssumptionUnit.SHARE, 0, 0.999, Evidence.ASSUMED,
            "r_c: share of a page that compression saves"),
    /** Share of a page that sending only its changes saves. */
    DELTA_SAVED("send.compression.deltaSavedShare", 0.9, AssumptionUnit.SHARE, 0, 0.999, Evidence.ASSUMED,
            "share of a page that sending only its changes saves"),
    /** Cache of sent pages for sending only changes; QEMU options.c, xbzrle-cache-size. */
    DELTA_CACHE("send.compression.deltaCacheBytes", 67_108_864, AssumptionUnit.BYTES, 0, 1e12, Evidence.READ,
            "cache of sent pages for sending only changes; QEMU options.c, xbzrle-cache-size"),
    /** C_c: processor time to compress a page, and to expand it. */
    COMPRESSION_CPU("send.compression.secondsPerPage", 20e-6, AssumptionUnit.SECONDS, 0, 1e-2, Evidence.ASSUMED,
            "c_c: processor time to compress a page, and to expand it"),
    /** Threads that compress; QEMU options.c, multifd-channels. */
    COMPRESSION_THREADS("send.compression.threads", 2, AssumptionUnit.COUNT, 1, 256, Evidence.READ,
            "threads that compress; QEMU options.c, multifd-channels"),
    /** Window in which a sender keeps its limit; QEMU migration-stats, 100 ms. */
    LIMIT_WINDOW("send.limit.windowSeconds", 0.1, AssumptionUnit.SECONDS, 0.001, 10, Evidence.READ,
            "window in which a sender keeps its limit; QEMU migration-stats, 100 ms"),

    // Pre-copy as QEMU does it
    /** A sender without limit looks up after so long; QEMU ram.c, MAX_WAIT. */
    QEMU_ITERATION("qemu.iterationSeconds", 0.05, AssumptionUnit.SECONDS, 0.001, 10, Evidence.READ,
            "a sender without limit looks up after so long; QEMU ram.c, MAX_WAIT"),
    /** Pages between two looks at the clock; QEMU ram.c. */
    QEMU_CHECK_PAGES("qemu.checkPages", 64, AssumptionUnit.PAGES, 1, 1e6, Evidence.READ,
            "pages between two looks at the clock; QEMU ram.c"),
    /** Pages that are flushed together: 64 pieces, a header and a page each; QEMU qemu-file.c. */
    QEMU_FLUSH_PAGES("qemu.flushPages", 32, AssumptionUnit.PAGES, 1, 1e6, Evidence.READ,
            "pages that are flushed together: 64 pieces, a header and a page each; QEMU qemu-file.c"),
    /** Bytes that announce a page of zeros; QEMU ram.c, a header and the zero. */
    QEMU_ZERO_PAGE("qemu.zeroPageBytes", 9, AssumptionUnit.BYTES, 0, 4096, Evidence.READ,
            "bytes that announce a page of zeros; QEMU ram.c, a header and the zero"),
    /** Pages with content behind those that were never touched; 1,500 to 2,200 in measured Linux guests. */
    QEMU_TAIL("qemu.tailPages", 2000, AssumptionUnit.PAGES, 0, 1e9, Evidence.COMPUTED,
            "pages with content behind those that were never touched; 1,500 to 2,200 in measured Linux guests"),
    /** Pages that the guest's own kernel writes when a relocation begins; measured, small Linux guests. */
    QEMU_BACKGROUND("qemu.backgroundPages", 85, AssumptionUnit.PAGES, 0, 1e9, Evidence.COMPUTED,
            "pages that the guest's own kernel writes when a relocation begins; measured, small Linux guests"),
    /** Time in which it writes them; measured, small Linux guests. */
    QEMU_BACKGROUND_TIME("qemu.backgroundSeconds", 1, AssumptionUnit.SECONDS, 0.001, 1e6, Evidence.COMPUTED,
            "time in which it writes them; measured, small Linux guests"),
    /** Pages whose log is cleared at once where that is done before sending; QEMU ram.c, clear_bmap_shift 18. */
    QEMU_CLEAR_CHUNK("qemu.clearChunkPages", 262_144, AssumptionUnit.PAGES, 1, 1e12, Evidence.KNOWN,
            "pages whose log is cleared at once where that is done before sending; QEMU ram.c, clear_bmap_shift 18"),

    // Slowing the guest
    /** Synchronizations within this time after a judged one are not judged; QEMU ram.c. */
    THROTTLE_JUDGE("throttle.judgeSeconds", 1, AssumptionUnit.SECONDS, 0, 3600, Evidence.READ,
            "synchronizations within this time after a judged one are not judged; QEMU ram.c"),
    /** Passes found too slow that make one step; QEMU ram.c. */
    THROTTLE_FINDINGS("throttle.findingsPerStep", 2, AssumptionUnit.COUNT, 1, 1000, Evidence.READ,
            "passes found too slow that make one step; QEMU ram.c"),
    /** Sleeps of a throttled processor last so many times what was asked. */
    THROTTLE_SLEEP("throttle.sleepFactor", 1.43, AssumptionUnit.FACTOR, 0.1, 100, Evidence.COMPUTED,
            "sleeps of a throttled processor last so many times what was asked; QEMU 10, fitted to half of the measured relocations"),
    /** How fast a writer that the clock paces could write at most, as a multiple of how fast it does. */
    CLOCK_HEADROOM("throttle.clockHeadroom", 2, AssumptionUnit.FACTOR, 1, 1e6, Evidence.ASSUMED,
            "how fast a writer that the clock paces could write at most, as a multiple of how fast it does"),

    /** First throttle; QEMU options.c, cpu-throttle-initial. */
    THROTTLE_INITIAL("throttle.initialShare", 0.2, AssumptionUnit.SHARE, 0.01, 0.99, Evidence.READ,
            "first throttle; QEMU options.c, cpu-throttle-initial"),
    /** What each step adds; QEMU options.c, cpu-throttle-increment. */
    THROTTLE_INCREMENT("throttle.incrementShare", 0.1, AssumptionUnit.SHARE, 0.01, 0.99, Evidence.READ,
            "what each step adds; QEMU options.c, cpu-throttle-increment"),
    /** Greatest throttle; QEMU options.c, max-cpu-throttle. */
    THROTTLE_MOST("throttle.mostShare", 0.99, AssumptionUnit.SHARE, 0.01, 0.99, Evidence.READ,
            "greatest throttle; QEMU options.c, max-cpu-throttle"),
    /** Newly written bytes over sent bytes above which a pass counts as too slow; QEMU options.c, throttle-trigger-threshold. */
    THROTTLE_TRIGGER("throttle.triggerShare", 0.5, AssumptionUnit.SHARE, 0.01, 1, Evidence.READ,
            "newly written bytes over sent bytes above which a pass counts as too slow; QEMU options.c, throttle-trigger-threshold"),

    // Methods by themselves

    /** N_cpu: real processors that move pages of one guest to expanded storage at once. */
    XSTORE_MOVERS("xstore.movers", 1, AssumptionUnit.COUNT, 1, 64, Evidence.ASSUMED,
            "n_cpu: real processors that move pages of one guest to expanded storage at once"),
    /** Pages around a fault that come with it; 1 is the page alone. */
    PREFETCH_PAGES("pull.prefetchPages", 1, AssumptionUnit.PAGES, 1, 65_536, Evidence.ASSUMED,
            "pages around a fault that come with it; 1 is the page alone"),
    /** From a page fault until the page is there over an idle way. */
    FAULT_TIME("pull.fault.seconds", 0.00072, AssumptionUnit.SECONDS, 0, 1, Evidence.COMPUTED,
            "from a page fault until the page is there over an idle way; QEMU 10 with userfaultfd, fitted to longest stalls of half of the measured relocations with preemption"),
    /** Work that a guest which keeps to the clock makes up for in one go. */
    CATCH_UP("pull.catchUp.seconds", 0.05, AssumptionUnit.SECONDS, 0, 60, Evidence.READ,
            "work that a guest which keeps to the clock makes up for at once; the writer of the measured relocations"),
    /** Part of what senders have written ahead that a connection of its own cannot overtake. */
    WAY_QUEUE("pull.wayQueueBytes", 1_048_576, AssumptionUnit.BYTES, 0, 1e12, Evidence.KNOWN,
            "part of what was written ahead that no other connection overtakes; Linux tcp_limit_output_bytes"),
    /** Length of a cycle of the mirror. */
    MIRROR_CYCLE("mirror.cycleSeconds", 1, AssumptionUnit.SECONDS, 0.001, 3600, Evidence.ASSUMED,
            "length of a cycle of the mirror"),
    /** Duplex cycles before the freeze. */
    MIRROR_CYCLES("mirror.cyclesBeforeFreeze", 1, AssumptionUnit.COUNT, 1, 10_000, Evidence.ASSUMED,
            "duplex cycles before the freeze"),
    /** Share of the first touches after the switch that go to pages which a mirror of the working set lacks. */
    MIRROR_MISS("mirror.missShare", 0.05, AssumptionUnit.SHARE, 0, 1, Evidence.ASSUMED,
            "share of the first touches after the switch that go to pages which a mirror of the working set lacks"),
    /** VMotion aims at a switch-over below a second; Nelson et al., USENIX ATC 2005. */
    VSPHERE_GOAL("vsphere.switchoverGoalSeconds", 0.5, AssumptionUnit.SECONDS, 0.001, 60, Evidence.KNOWN,
            "vMotion aims at a switch-over below a second; Nelson et al., USENIX ATC 2005"),
    /** Stun during page send slows the guest until it changes at most this share of what a pass sends. */
    VSPHERE_CHANGE_SHARE("vsphere.stun.changeShare", 0.8, AssumptionUnit.SHARE, 0.01, 0.99, Evidence.ASSUMED,
            "stun during page send slows the guest until it changes at most this share of what a pass sends"),
    /** Least share of its speed that stun during page send leaves a guest. */
    VSPHERE_LEAST_SPEED("vsphere.stun.leastSpeed", 0.01, AssumptionUnit.SHARE, 0.0001, 1, Evidence.ASSUMED,
            "least share of its speed that stun during page send leaves a guest"),
    /** Time to trace the writes to one page: 10 microseconds for each large page of 2 MiB. */
    VSPHERE_TRACE_INSTALL("vsphere.trace.installSecondsPerPage", 2e-8, AssumptionUnit.SECONDS, 0, 1e-5,
            Evidence.ASSUMED, "time to trace the writes to one page: 10 microseconds for each large page of 2 MiB"),
    /** Xen xc_domain_save, max_iters. */
    XEN_MAX_ROUNDS("xen.maxRounds", 29, AssumptionUnit.COUNT, 1, 10_000, Evidence.READ,
            "Xen xc_domain_save, max_iters"),
    /** Xen xc_domain_save, max_factor. */
    XEN_MAX_SENT("xen.maxSentPerMemory", 3, AssumptionUnit.FACTOR, 1, 1e6, Evidence.READ,
            "Xen xc_domain_save, max_factor"),
    /** Fewer dirty pages end the rounds; Xen xc_domain_save. */
    XEN_FEW_PAGES("xen.fewPages", 50, AssumptionUnit.PAGES, 0, 1e9, Evidence.READ,
            "fewer dirty pages end the rounds; Xen xc_domain_save"),
    /** Rate at which an image is written to disk and read again. */
    SUSPEND_DISK_RATE("suspend.diskBytesPerSecond", 500e6, AssumptionUnit.BYTES_PER_SECOND, 1e6, 1e11, Evidence.ASSUMED,
            "rate at which an image is written to disk and read again"),
    /** Orderly shutdown of a guest. */
    SHUTDOWN_TIME("restart.shutdownSeconds", 30, AssumptionUnit.SECONDS, 0, 86_400, Evidence.ASSUMED,
            "orderly shutdown of a guest"),
    /** From power-on until a guest serves. */
    BOOT_TIME("restart.bootSeconds", 60, AssumptionUnit.SECONDS, 0, 86_400, Evidence.ASSUMED,
            "from power-on until a guest serves"),
    /** Time to read one page of the working set from a guest's own disks after a cold start. */
    COLD_PAGE("restart.coldSecondsPerPage", 90e-6, AssumptionUnit.SECONDS, 0, 0.1, Evidence.ASSUMED,
            "t_cold: time to read one page from the guest's own disks after a cold start, as of a flash volume in blocks of 8"),
    /** Disks and networks are handed over. */
    DEVICE_HAND_OVER("relocation.deviceHandOver.seconds", 0, AssumptionUnit.SECONDS, 0, 3600, Evidence.ASSUMED,
            "disks and networks are handed over"),

    // Loss of hosts in time

    /** Interval of heartbeats; vSphere HA sends one each second. */
    HEARTBEAT_TIME("failover.heartbeat.seconds", 1, AssumptionUnit.SECONDS, 0.001, 3600, Evidence.KNOWN,
            "interval of heartbeats; vSphere HA sends one each second"),
    /** Heartbeats that must be missing in a row; vSphere HA takes a host for dead after 15 s. */
    HEARTBEAT_MISSES("failover.heartbeat.misses", 15, AssumptionUnit.COUNT, 1, 100_000, Evidence.KNOWN,
            "heartbeats that must be missing in a row; vSphere HA takes a host for dead after 15 s"),
    /** Members of an SSI cluster agree, over ISFC and the persistent data record, that another is down. */
    MEMBER_STATE_TIME("failover.memberState.seconds", 10, AssumptionUnit.SECONDS, 0, 86_400, Evidence.ASSUMED,
            "members of an SSI cluster agree, over ISFC and the persistent data record, that another is down"),
    /** It is made sure that the lost host writes nothing any more: system reset, or locks that expire. */
    FENCE_TIME("failover.fence.seconds", 5, AssumptionUnit.SECONDS, 0, 86_400, Evidence.ASSUMED,
            "it is made sure that the lost host writes nothing any more: system reset, or locks that expire"),
    /** Guests that a host starts at the same time; vSphere HA, das.perHostConcurrentFailoversLimit. */
    STARTS_AT_ONCE("failover.startsAtOnce", 32, AssumptionUnit.COUNT, 1, 100_000, Evidence.KNOWN,
            "guests that a host starts at the same time; vSphere HA, das.perHostConcurrentFailoversLimit 32"),
    /** A guest is defined and powered on at another host. */
    POWER_ON_TIME("failover.powerOn.seconds", 1, AssumptionUnit.SECONDS, 0, 3600, Evidence.ASSUMED,
            "a guest is defined and powered on at another host"),
    /** What a boot reads from disk, until the service is back. */
    BOOT_READ_BYTES("failover.boot.readBytes", 536_870_912, AssumptionUnit.BYTES, 0, 1e13, Evidence.ASSUMED,
            "what a boot reads from disk, until the service is back"),
    /** Bytes of one read of a boot. */
    BOOT_READ_SIZE("failover.boot.bytesPerRead", 32_768, AssumptionUnit.BYTES, 512, 1e8, Evidence.ASSUMED,
            "bytes of one read of a boot"),
    /** Reads that a boot has under way at once. */
    BOOT_READS_AT_ONCE("failover.boot.readsAtOnce", 4, AssumptionUnit.COUNT, 1, 65_536, Evidence.ASSUMED,
            "reads that a boot has under way at once"),
    /** Processor time that a boot takes, one processor at a time. */
    BOOT_CPU("failover.boot.cpuSeconds", 15, AssumptionUnit.SECONDS, 0, 86_400, Evidence.ASSUMED,
            "processor time that a boot takes, one processor at a time"),

    // Findings

    /** Warm-up loss is remarked on above so many times the downtime. */
    WARM_UP_DOMINATES("finding.warmUpDominatesFactor", 10, AssumptionUnit.FACTOR, 1, 1e6, Evidence.ASSUMED,
            "warm-up loss is remarked on above so many times the downtime"),
    /** A writable set above this share of the instantiated pages is remarked on. */
    LARGE_WRITABLE("finding.largeWritableShare", 0.5, AssumptionUnit.SHARE, 0.01, 1, Evidence.ASSUMED,
            "a writable set above this share of the instantiated pages is remarked on"),
    /** A quiesce above this share of its limit is remarked on. */
    NEAR_LIMIT("finding.nearLimitShare", 0.9, AssumptionUnit.SHARE, 0.1, 1, Evidence.ASSUMED,
            "a quiesce above this share of its limit is remarked on"),
    /** Velocity SYSPAGE: a page volume that is busier is a cause for concern. */
    VOLUME_BUSY("finding.volumeBusyShare", 0.2, AssumptionUnit.SHARE, 0.01, 1, Evidence.READ,
            "Velocity SYSPAGE: a page volume that is busier is a cause for concern"),
    /** Velocity SYSPAGE: a page volume that is busier is serious. */
    VOLUME_VERY_BUSY("finding.volumeVeryBusyShare", 0.5, AssumptionUnit.SHARE, 0.01, 1, Evidence.READ,
            "Velocity SYSPAGE: a page volume that is busier is serious"),
    /** Virtual for real storage that is aimed at; Velocity, 1.5 for WebSphere and Domino, 3 for others. */
    OVERCOMMIT_TARGET("finding.overcommitTarget", 3, AssumptionUnit.FACTOR, 0.1, 100, Evidence.READ,
            "virtual for real storage that is aimed at; Velocity, 1.5 for WebSphere and Domino, 3 for others"),
    /** A switch that is used above this share of its backplane counts as full. */
    SWITCH_FULL("finding.switchFullShare", 0.95, AssumptionUnit.SHARE, 0.1, 1, Evidence.ASSUMED,
            "a switch that is used above this share of its backplane counts as full");

    private final String key;
    private final double defaultValue;
    private final AssumptionUnit unit;
    private final double least;
    private final double most;
    private final Evidence evidence;
    private final String source;

    AssumptionKey(String key, double defaultValue, AssumptionUnit unit, double least, double most, Evidence evidence,
            String source) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.evidence = evidence;
        this.source = source;
    }

    /** Name under which files store it, such as {@code relocation.quiesce.stopSeconds}. */
    public String key() {
        return key;
    }

    /** Value in force when nobody overrides it, in {@link #unit()}. */
    public double defaultValue() {
        return defaultValue;
    }

    /** Unit of the value and of the range. */
    public AssumptionUnit unit() {
        return unit;
    }

    /** Least value that an override may have. */
    public double least() {
        return least;
    }

    /** Greatest value that an override may have. */
    public double most() {
        return most;
    }

    /** How well the default is founded. */
    public Evidence evidence() {
        return evidence;
    }

    /** Symbol and short source, as cited in reports; not translated. */
    public String source() {
        return source;
    }

    /** True when only whole numbers make sense. */
    public boolean isWhole() {
        return unit == AssumptionUnit.COUNT || unit == AssumptionUnit.PAGES;
    }

    /** The assumption stored under a name, if there is one. */
    public static Optional<AssumptionKey> ofKey(String key) {
        return Arrays.stream(values()).filter(k -> k.key.equals(key)).findFirst();
    }
}
