/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/**
 * Shut down here, boot there (docs/engine.md, 7c): CHECK, SHUT DOWN, BOOT, WARM-UP. No memory moves and no link is
 * needed. The guest's pages end with it, and appear at the target as it touches them; each that it touches first has to
 * be read from the guest's own disks, of which as many are under way as it has virtual CPUs:
 * {@code T_cold = WS t_cold / m_f}.
 */
final class RestartRelocation implements RelocationMethod {

    private static final int SAMPLES = 32;

    private final Relocation relocation;
    private final RestartElsewhere options;
    private final TargetStorage storage;
    private final WarmUp warmUp;
    private boolean down;

    RestartRelocation(Relocation relocation, RestartElsewhere options) {
        this.relocation = relocation;
        this.options = options;
        this.storage = new TargetStorage(relocation);
        this.warmUp = new WarmUp(relocation,
                relocation.assumptions().value(AssumptionKey.COLD_PAGE) / relocation.guest().virtualCpus());
    }

    @Override
    public void begin() {
        relocation.log().course().sample(relocation.now(), relocation.instantiated(), relocation.pages());
        relocation.pause(relocation.assumptions().time(AssumptionKey.CHECK_TIME),
                () -> new Admission(relocation).overDisk(true, storage::check).ifPresentOrElse(relocation::refuse,
                        this::shutDown));
    }

    @Override
    public void interrupted() {
        // nothing moves that could be half done
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
        return !down;
    }

    /** A guest that is shut down, or about to be, has to boot where it was. */
    @Override
    public Optional<SimTime> startAtSource() {
        return Optional.of(bootTime());
    }

    private void shutDown() {
        storage.take();
        relocation.log().left(LeaveReason.AS_ASKED);
        relocation.log().finding(new Finding.MemoryGivenUp(relocation.guest().id(),
                relocation.guest().placement().instantiated()));
        relocation.enter(PhaseKind.SHUT_DOWN, GuestState.STOPPED);
        relocation.pause(options.shutdownTime()
                .orElseGet(() -> relocation.assumptions().time(AssumptionKey.SHUTDOWN_TIME)), this::boot);
    }

    private void boot() {
        down = true;
        sample(relocation.now(), 0);
        relocation.enter(PhaseKind.BOOT, GuestState.STOPPED);
        relocation.pause(bootTime(), this::resumed);
    }

    private void resumed() {
        var resumed = relocation.now();
        relocation.resumedAtTarget();
        new SourceStorage(relocation).giveAll();
        relocation.enter(PhaseKind.WARM_UP, GuestState.DEGRADED);
        relocation.log().lostToWarmUp(Durations.ceil(warmUp.lostSeconds()));
        int samples = relocation.log().course().isKept() ? SAMPLES : 1;
        for (int i = 1; i <= samples; i++) {
            double run = warmUp.runSeconds() * i / samples;
            sample(resumed.plus(Durations.ceil(warmUp.wallSeconds(run))), warmUp.pagesBack(run));
        }
        relocation.pause(Durations.ceil(warmUp.wallSeconds(warmUp.runSeconds())), () -> relocation.succeed(resumed));
    }

    private void sample(SimTime time, long instantiatedAnew) {
        relocation.log().course().sample(time, 0, PageMap.of(Place.target(Tier.CENTRAL), instantiatedAnew));
    }

    private SimTime bootTime() {
        return options.bootTime().orElseGet(() -> relocation.assumptions().time(AssumptionKey.BOOT_TIME));
    }
}
