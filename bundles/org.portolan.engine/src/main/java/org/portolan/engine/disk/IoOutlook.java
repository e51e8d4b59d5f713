/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

/**
 * What a guest gets of a disk.
 *
 * @param ioPerSecond I/Os of 4 KiB in a second
 * @param limit what keeps it from more
 * @param responseSeconds from the request to its answer: path, queue of the device, device
 * @param waitSeconds of these, in the queue of the device
 * @param deviceUtilisation share of the time that the device is busy, 0 to 1
 * @param processorsUsed processors of the hypervisor that the path keeps busy: its steady cost, in processor seconds per
 *            second
 */
public record IoOutlook(double ioPerSecond, IoLimit limit, double responseSeconds, double waitSeconds,
        double deviceUtilisation, double processorsUsed) {

    /** I/Os under way on average (Little). */
    public double outstanding() {
        return ioPerSecond * responseSeconds;
    }

    /** I/Os of these that wait for the device. */
    public double waiting() {
        return ioPerSecond * waitSeconds;
    }
}
