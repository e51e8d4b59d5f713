/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.curve.TouchCurves;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.QemuPrecopy.DirtyLog;
import org.portolan.engine.quantity.SimTime;

/**
 * Some passes of pre-copy, then post-copy of what is left (QEMU's post-copy started after a pass; docs/engine.md, 7d).
 * The passes are QEMU's: one ends before its set is sent, and what was written before it was sent is sent again. When
 * they converge before, it ends as pre-copy does.
 */
final class HybridRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final HybridCopy options;
    private final QemuPrecopyRelocation precopy;
    private Optional<SwitchOver> switchOver = Optional.empty();

    HybridRelocation(Relocation relocation, HybridCopy options) {
        this.relocation = relocation;
        this.options = options;
        this.precopy = new QemuPrecopyRelocation(relocation, new QemuPrecopy(options.downtimeLimit(), Optional.empty(),
                DirtyLog.ALL_AT_SYNC, Optional.empty(), options.send()), options.passes(), this::switchGuest);
    }

    @Override
    public void begin() {
        precopy.begin();
    }

    @Override
    public void interrupted() {
        switchOver.ifPresentOrElse(SwitchOver::interrupted, precopy::interrupted);
    }

    @Override
    public void release() {
        precopy.release();
        if (relocation.isAtTarget()) {
            new SourceStorage(relocation).giveAll();
        }
    }

    private void switchGuest(SendWindow window) {
        var pull = new QueuedPull(relocation, new QueuedPull.Options(options.preempt(), options.prefetchPages(),
                options.outstandingFaults(), options.send()), this::touches, Optional.of(window));
        var begun = new SwitchOver(relocation, pull);
        switchOver = Optional.of(begun);
        begun.run(precopy::missing, this::done);
    }

    private void done(SimTime resumed) {
        new SourceStorage(relocation).giveAll();
        relocation.succeed(resumed);
    }

    /** What is missing was written in the last pass. */
    private TouchCurves touches(long missing) {
        double window = relocation.log().passes().getLast().duration().seconds();
        return TouchCurves.ofWritten(relocation.guest(), relocation.assumptions()::value, window, missing);
    }
}
