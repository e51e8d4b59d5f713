/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import java.util.List;

import org.portolan.engine.disk.DiskPathKind;
import org.portolan.engine.disk.GuestTimeout;
import org.portolan.engine.disk.RedoTerm;
import org.portolan.engine.quantity.SimTime;

/**
 * How a disk was handed over.
 *
 * @param disk id of the disk
 * @param path the way that its I/O takes
 * @param drain how long at most what the device had begun was waited for
 * @param redo what was done again at the target, in order
 * @param silent how long it did not answer: from the stop of the guest until all disks were handed over
 * @param broken timers that ran out meanwhile
 */
public record DiskHandOver(String disk, DiskPathKind path, SimTime drain, List<RedoTerm> redo, SimTime silent,
        List<GuestTimeout> broken) {

    public DiskHandOver {
        redo = List.copyOf(redo);
        broken = List.copyOf(broken);
    }

    /** How long all that was done again at the target took. */
    public SimTime redoTime() {
        return redo.stream().map(RedoTerm::duration).reduce(SimTime.ZERO, SimTime::plus);
    }
}
