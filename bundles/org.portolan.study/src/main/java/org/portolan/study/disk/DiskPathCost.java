/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

import java.util.List;

import org.portolan.engine.disk.DiskPathSpec;
import org.portolan.engine.disk.DiskRefusal;
import org.portolan.engine.disk.GuestTimeout;
import org.portolan.engine.disk.IoOutlook;
import org.portolan.engine.disk.RedoTerm;
import org.portolan.engine.quantity.SimTime;

/**
 * What one path costs. Costs are in processor seconds, so that running and moving can be added up.
 *
 * @param path the path
 * @param pathSeconds what it adds to the time of one I/O
 * @param outlook what the guest gets of what it asks for, and what that takes of the hypervisor's processors
 * @param most what it would get at most, if it asked for ever more
 * @param stateBytes what moves with the guest
 * @param redo what is done again at the target, in order
 * @param handOver how long the disk keeps the guest in a relocation: drain and what is done again at the target
 * @param broken timers that this alone breaks
 * @param refusals what stands against the relocation
 * @param runningPerMonth processor seconds of the hypervisor in a month of running
 * @param perRelocation cost of one relocation
 */
public record DiskPathCost(DiskPathSpec path, double pathSeconds, IoOutlook outlook, IoOutlook most,
        double stateBytes, List<RedoTerm> redo, SimTime handOver,
        List<GuestTimeout> broken, List<DiskRefusal> refusals, double runningPerMonth, double perRelocation) {

    public DiskPathCost {
        redo = List.copyOf(redo);
        broken = List.copyOf(broken);
        refusals = List.copyOf(refusals);
    }

    /** True when the guest can be relocated with it. */
    public boolean isMovable() {
        return refusals.isEmpty();
    }

    /** Cost of a month with so many relocations; infinite where it cannot be moved and is to be. */
    public double perMonth(double relocations) {
        if (relocations == 0) {
            return runningPerMonth;
        }
        return isMovable() ? runningPerMonth + relocations * perRelocation : Double.POSITIVE_INFINITY;
    }
}
