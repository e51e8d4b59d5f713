/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.curve.TouchCurves;
import org.portolan.engine.method.Postcopy;

/**
 * Post-copy (Hines and Gopalan, VEE 2009; QEMU's post-copy; docs/engine.md, 7d): the guest is switched at once, its pages
 * follow.
 */
final class PostcopyRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final Precopy precopy;
    private final SwitchOver switchOver;

    PostcopyRelocation(Relocation relocation, Postcopy options) {
        this.relocation = relocation;
        this.precopy = new Precopy(relocation, options.send(), true);
        this.switchOver = new SwitchOver(relocation, new QueuedPull(relocation, new QueuedPull.Options(
                options.preempt(), options.prefetchPages(), options.outstandingFaults(), options.send()),
                missing -> TouchCurves.ofAll(relocation.guest(), relocation.assumptions()::value), Optional.empty()));
    }

    @Override
    public void begin() {
        precopy.begin(() -> switchOver.run(precopy::legs, precopy::done));
    }

    @Override
    public void interrupted() {
        switchOver.interrupted();
    }

    @Override
    public void release() {
        precopy.release();
    }
}
