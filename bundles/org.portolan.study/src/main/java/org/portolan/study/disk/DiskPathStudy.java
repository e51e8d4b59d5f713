/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portolan.engine.disk.BlockIo;
import org.portolan.engine.disk.DatastoreDisk;
import org.portolan.engine.disk.DedicatedEckd;
import org.portolan.engine.disk.DedicatedFcp;
import org.portolan.engine.disk.DiskLoad;
import org.portolan.engine.disk.DiskModel;
import org.portolan.engine.disk.DiskPathSpec;
import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.disk.Iscsi;
import org.portolan.engine.disk.Minidisk;
import org.portolan.engine.disk.Reach;
import org.portolan.engine.disk.VirtualSan;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.quantity.SimTime;

/**
 * Compares what a disk costs over several paths: while the guest runs, the processor time that the hypervisor spends on
 * its I/O; in a relocation, the time for which the disk keeps it, at a price per second. What a path adds to the time of
 * an I/O is told, and has no price.
 *
 * @param disk the disk; its own path does not matter
 * @param source id of the host on which the guest runs
 * @param target id of the host to which it is relocated
 * @param processors processors of the hypervisor that are free for its I/O; infinite when they are no limit
 * @param outagePrice processor seconds that a second of outage is worth; that of a guest that computes is the number of
 *            its processors
 * @param assumptions values of assumptions
 */
public record DiskPathStudy(DiskSpec disk, String source, String target, double processors, double outagePrice,
        Assumptions assumptions) {

    /** Seconds of a month: a twelfth of 365.25 days. */
    public static final double MONTH_SECONDS = 365.25 * 86_400 / 12;

    public DiskPathStudy {
        if (!(processors > 0)) {
            throw new IllegalArgumentException("processors must be more than zero: " + processors);
        }
        if (!(outagePrice >= 0) || Double.isInfinite(outagePrice)) {
            throw new IllegalArgumentException("a second of outage must have a price of zero or more: " + outagePrice);
        }
    }

    /** Every path, with nothing against it. */
    public static List<DiskPathSpec> everyPath() {
        var all = Reach.EVERYWHERE;
        return List.of(new DedicatedEckd(Optional.empty(), all), new Minidisk(all), new DedicatedFcp(true, all, all),
                new BlockIo(true, all), new VirtualSan(1, Optional.of(SimTime.ZERO), all),
                new Iscsi(Iscsi.Takeover.LOGIN_AGAIN, Optional.empty(), all),
                new Iscsi(Iscsi.Takeover.MOVE_STATE, Optional.empty(), all), new DatastoreDisk(all));
    }

    /** The present path and every other one, with nothing against those. */
    public List<DiskPathSpec> everyPathBesidePresent() {
        var present = disk.path();
        var others = everyPath().stream().filter(path -> path.kind() != present.kind() || isOtherTakeover(path));
        return Stream.concat(Stream.of(present), others).toList();
    }

    /** A session can get to the target in two ways; both are worth comparing. */
    private boolean isOtherTakeover(DiskPathSpec path) {
        return path instanceof Iscsi other && disk.path() instanceof Iscsi present
                && other.takeover() != present.takeover();
    }

    /** What the disk costs over each of some paths. */
    public DiskPathComparison compare(List<DiskPathSpec> paths) {
        return new DiskPathComparison(paths.stream().map(this::cost).toList());
    }

    private DiskPathCost cost(DiskPathSpec path) {
        var model = DiskModel.of(disk.over(path), assumptions::value);
        var outlook = model.outlook(processors);
        var most = DiskModel.of(model.disk().with(new DiskLoad(Optional.empty(), disk.load().queueDepth())),
                assumptions::value).outlook(processors);
        var handOver = model.drain().plus(model.redoTime());
        return new DiskPathCost(path, model.pathSeconds(), outlook, most, model.stateBytes(), model.redo(), handOver,
                model.brokenBy(handOver).toList(),
                model.refusals(source, target), outlook.processorsUsed() * MONTH_SECONDS,
                handOver.seconds() * outagePrice);
    }
}
