/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * How a guest comes back when its host is lost.
 *
 * @param priority when, among others
 * @param order its place within the priority, lowest first; those without one come last, by id
 * @param bootTime from power-on until its service is back when nobody else is in the way; by default
 *            {@link AssumptionKey#BOOT_TIME}
 * @param weight how much its service counts among all, 0 to 10^6
 * @param bootDisk where it boots from; empty when that is not known, and then nobody shares it
 * @param replica a copy from which it resumes in place of a boot
 */
public record RestartSpec(RestartPriority priority, OptionalInt order, Optional<SimTime> bootTime, double weight,
        Optional<BootDisk> bootDisk, Optional<ReplicaSpec> replica) {

    /** An ordinary guest that boots. */
    public static final RestartSpec USUAL = new RestartSpec(RestartPriority.MEDIUM, OptionalInt.empty(),
            Optional.empty(), 1, Optional.empty(), Optional.empty());

    private static final double HEAVIEST = 1e6;

    public RestartSpec {
        Require.present("RestartSpec.priority", priority);
        order.ifPresent(o -> Require.within("RestartSpec.order", o, 0, Integer.MAX_VALUE));
        Require.present("RestartSpec.bootTime", bootTime);
        weight = Require.within("RestartSpec.weight", weight, 0.0, HEAVIEST);
        Require.present("RestartSpec.bootDisk", bootDisk);
        Require.present("RestartSpec.replica", replica);
    }

    /** The same with another priority. */
    public RestartSpec with(RestartPriority other) {
        return new RestartSpec(other, order, bootTime, weight, bootDisk, replica);
    }

    /** The same at a place within its priority. */
    public RestartSpec at(int place) {
        return new RestartSpec(priority, OptionalInt.of(place), bootTime, weight, bootDisk, replica);
    }

    /** The same with a boot that takes so long. */
    public RestartSpec booting(SimTime time) {
        return new RestartSpec(priority, order, Optional.of(time), weight, bootDisk, replica);
    }

    /** The same with another weight. */
    public RestartSpec weighing(double other) {
        return new RestartSpec(priority, order, bootTime, other, bootDisk, replica);
    }

    /** The same booting from a disk. */
    public RestartSpec from(BootDisk disk) {
        return new RestartSpec(priority, order, bootTime, weight, Optional.of(disk), replica);
    }

    /** The same with a copy to resume from. */
    public RestartSpec with(ReplicaSpec other) {
        return new RestartSpec(priority, order, bootTime, weight, bootDisk, Optional.of(other));
    }
}
