/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

/** Classes of guest with preset memory profiles, whose numbers are assumptions. */
public enum GuestClass {
    /** Linux with nothing to do. */
    IDLE_LINUX(AssumptionKey.IDLE_DIRTY_RATE, AssumptionKey.IDLE_WRITABLE, AssumptionKey.IDLE_WORKING),
    /** Web server. */
    WEB(AssumptionKey.WEB_DIRTY_RATE, AssumptionKey.WEB_WRITABLE, AssumptionKey.WEB_WORKING),
    /** Online transaction processing. */
    OLTP(AssumptionKey.OLTP_DIRTY_RATE, AssumptionKey.OLTP_WRITABLE, AssumptionKey.OLTP_WORKING),
    /** Busy Java application. */
    JAVA_BUSY(AssumptionKey.JAVA_DIRTY_RATE, AssumptionKey.JAVA_WRITABLE, AssumptionKey.JAVA_WORKING),
    /** File I/O through the guest's page cache. */
    PAGE_CACHE(AssumptionKey.PAGE_CACHE_DIRTY_RATE, AssumptionKey.PAGE_CACHE_WRITABLE,
            AssumptionKey.PAGE_CACHE_WORKING);

    private final AssumptionKey dirtyRate;
    private final AssumptionKey writableShare;
    private final AssumptionKey workingShare;

    GuestClass(AssumptionKey dirtyRate, AssumptionKey writableShare, AssumptionKey workingShare) {
        this.dirtyRate = dirtyRate;
        this.writableShare = writableShare;
        this.workingShare = workingShare;
    }

    /** d: pages written per second just after a clean point. */
    public AssumptionKey dirtyRate() {
        return dirtyRate;
    }

    /** W as a share of the guest's storage. */
    public AssumptionKey writableShare() {
        return writableShare;
    }

    /** WS as a share of the guest's storage. */
    public AssumptionKey workingShare() {
        return workingShare;
    }
}
