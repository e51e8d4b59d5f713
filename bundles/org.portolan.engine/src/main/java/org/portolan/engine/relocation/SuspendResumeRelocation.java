/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.Side;

/**
 * Suspend to a disk that both hosts reach, resume at the target (docs/engine.md, 7c): CHECK, STOP, SUSPEND, RESTORE,
 * RESTART. Pages and control state go to the disk and back at the rate of the disk: downtime
 * {@code T_q + 2 (I P + S_c) / B_d + T_r}. Nothing crosses a link. The source keeps the guest's memory until it runs at
 * the target, so that it can go on there when the relocation is given up; an image is no home of a page, so pages count
 * at the source until they are read.
 */
final class SuspendResumeRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final TargetStorage storage;
    private final HandOver handOver;
    private final ImageLegs legs;
    private final LegQueue writing;
    private final Passes reading;
    private boolean written;

    SuspendResumeRelocation(Relocation relocation, SuspendResume options) {
        this.relocation = relocation;
        this.storage = new TargetStorage(relocation);
        this.handOver = new HandOver(relocation);
        this.legs = new ImageLegs(relocation, options);
        this.writing = new LegQueue(relocation);
        this.reading = new Passes(relocation, relocation.instantiated(), List.of(Place.target(Tier.CENTRAL)));
    }

    @Override
    public void begin() {
        sample();
        relocation.pause(relocation.assumptions().time(AssumptionKey.CHECK_TIME),
                () -> new Admission(relocation).overDisk(false, storage::check).ifPresentOrElse(relocation::refuse,
                        this::stop));
    }

    @Override
    public void interrupted() {
        writing.interrupted();
        reading.interrupted();
    }

    @Override
    public void release() {
        storage.release();
    }

    @Override
    public boolean needsLink() {
        return false;
    }

    @Override
    public boolean needsSource() {
        return !written;
    }

    private void stop() {
        storage.take();
        relocation.log().left(LeaveReason.AS_ASKED);
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.devices().stopTime(), this::suspend);
    }

    private void suspend() {
        relocation.enter(PhaseKind.SUSPEND, GuestState.STOPPED);
        writing.run(legs.write(), () -> state(Side.SOURCE, this::restore));
    }

    private void restore() {
        written = true;
        sample();
        relocation.enter(PhaseKind.RESTORE, GuestState.STOPPED);
        reading.run(GuestState.STOPPED, legs.read(storage.framesTaken()),
                () -> state(Side.TARGET, () -> handOver.takeOver(this::done)));
    }

    private void state(Side side, Runnable then) {
        double bytes = handOver.stateBytes();
        relocation.transfer(bytes, relocation.world().imageDisk().demands(), legs.mostPerSecond(), () -> {
            legs.stateMoved(side, bytes);
            then.run();
        });
    }

    private void done() {
        new SourceStorage(relocation).giveAll();
        relocation.succeed(relocation.now());
    }

    private void sample() {
        relocation.log().course().sample(relocation.now(), relocation.instantiated(), relocation.pages());
    }
}
