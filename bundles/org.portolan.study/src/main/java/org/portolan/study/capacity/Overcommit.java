/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.capacity;

import java.util.OptionalDouble;

import org.portolan.engine.quantity.Bytes;

/**
 * How far a host promises more storage than it has: the sum of the virtual storage of its logged-on guests to its real
 * storage (vm.ibm.com/perf/tips/memory.html), and the two further ratios that the community tool vir2real prints.
 *
 * @param virtual virtual storage of the guests that run
 * @param virtualDisks virtual disks in storage of those guests
 * @param instantiated pages that those guests ever touched
 * @param real central storage of the host
 */
public record Overcommit(Bytes virtual, Bytes virtualDisks, Bytes instantiated, Bytes real) {

    /** Virtual to real; empty for a host without known storage. */
    public OptionalDouble ratio() {
        return toReal(virtual);
    }

    /** Virtual and virtual disks to real. */
    public OptionalDouble ratioWithDisks() {
        return toReal(virtual.plus(virtualDisks));
    }

    /** Instantiated to real. */
    public OptionalDouble instantiatedRatio() {
        return toReal(instantiated);
    }

    private OptionalDouble toReal(Bytes amount) {
        return real.count() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) amount.count() / real.count());
    }
}
