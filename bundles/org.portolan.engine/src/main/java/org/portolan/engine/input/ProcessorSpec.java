/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Ratio;

/**
 * Processors of a host that copy pages.
 *
 * @param processors how many, 0.01 to 100,000; parts of one where the host has a share
 * @param inUse share of them that guests and the hypervisor take anyway, 0 to 0.99
 */
public record ProcessorSpec(double processors, Ratio inUse) {

    private static final double LEAST = 0.01;
    private static final double MOST = 100_000;
    private static final double MOST_IN_USE = 0.99;

    public ProcessorSpec {
        processors = Require.within("ProcessorSpec.processors", processors, LEAST, MOST);
        Require.within("ProcessorSpec.inUse", inUse.value(), 0, MOST_IN_USE);
    }

    /** So many processors that have nothing else to do. */
    public static ProcessorSpec idle(double processors) {
        return new ProcessorSpec(processors, Ratio.ZERO);
    }

    /** Seconds of processor time in a second that copying may have. */
    public double available() {
        return processors * (1 - inUse.value());
    }
}
