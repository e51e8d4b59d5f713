/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;

/** What both kinds of pre-copy have in common: room at the target, running passes until a rule ends them, the end. */
final class Precopy {

    private static final List<Place> CURRENT = List.of(Place.target(Tier.CENTRAL), Place.target(Tier.DASD));

    private final Relocation relocation;
    private final PageSending sending;
    private final boolean untouchedWalked;
    private final TargetStorage storage;
    private final Passes passes;
    private Optional<PrecopyLegs> legs = Optional.empty();

    /**
     * @param relocation the relocation
     * @param send how pages are sent
     * @param untouchedWalked whether the first pass says of pages that were never touched that they were not
     */
    Precopy(Relocation relocation, SendOptions send, boolean untouchedWalked) {
        this.relocation = relocation;
        this.sending = PageSending.of(relocation, send);
        this.untouchedWalked = untouchedWalked;
        this.storage = new TargetStorage(relocation);
        this.passes = new Passes(relocation, relocation.instantiated(), CURRENT);
    }

    TargetStorage storage() {
        return storage;
    }

    Passes passes() {
        return passes;
    }

    PageSending sending() {
        return sending;
    }

    /** Checks, and refuses the guest or takes the room at the target and goes on. */
    void begin(Runnable opened) {
        begin(this::refusal, opened);
    }

    /**
     * The same by other rules.
     *
     * @param refusal what stands against it when the check is over
     * @param opened when the room is taken
     */
    void begin(Supplier<Optional<EndCode>> refusal, Runnable opened) {
        check(() -> refusal.get().ifPresentOrElse(relocation::refuse, () -> {
            open();
            opened.run();
        }));
    }

    private void check(Runnable then) {
        relocation.log().course().sample(relocation.now(), passes.left(), relocation.pages());
        relocation.pause(relocation.assumptions().time(AssumptionKey.CHECK_TIME), then);
    }

    /** Takes the room at the target; passes can begin. */
    private void open() {
        storage.take();
        var opened = new PrecopyLegs(relocation, storage, sending, untouchedWalked);
        legs = Optional.of(opened);
        remarkSlowPageIn(opened);
        remarkProcessors(relocation.source(), sending.first().sourceSeconds());
        remarkProcessors(relocation.target(), sending.first().targetSeconds());
    }

    /** Legs of the next pass. */
    List<Leg> legs() {
        var opened = legs.orElseThrow();
        return relocation.log().passes().isEmpty() ? opened.first() : opened.changed(passes.left());
    }

    /** Legs for all that is still at the source. */
    List<Leg> legsForRest() {
        return legs.orElseThrow().first();
    }

    /** Legs for some changed pages. */
    List<Leg> legsFor(long changed) {
        return legs.orElseThrow().changed(changed);
    }

    /** Refusal of a guest that does not run, cannot be reached from here, or does not fit into the target. */
    private Optional<EndCode> refusal() {
        return new Admission(relocation).overLink(storage::check);
    }

    /** From here on the guest runs with its writes traced. */
    void enterRunning() {
        relocation.enter(PhaseKind.RUNNING_PASSES, GuestState.RUNNING);
        relocation.log().traceSteal(relocation.assumptions().value(AssumptionKey.TRACE_STEAL));
    }

    void runningPass(Runnable then) {
        enterRunning();
        passes.run(GuestState.RUNNING, legs(), then);
    }

    void stoppedPass(Runnable then) {
        relocation.enter(PhaseKind.STOPPED_PASS, GuestState.STOPPED);
        passes.run(GuestState.STOPPED, legs(), then);
    }

    /** Leaves the running passes: stops the guest, sends what is left, hands the guest over and is done. */
    void stop(LeaveReason reason) {
        var handOver = new HandOver(relocation, sending.mostPerSecond());
        relocation.log().left(reason);
        relocation.enter(PhaseKind.STOP, GuestState.STOPPED);
        relocation.pause(relocation.devices().stopTime(),
                () -> stoppedPass(() -> handOver.run(this::done)));
    }

    /** The guest runs at the target: what it had at the source is free. */
    void done() {
        done(relocation.now());
    }

    /** All is at the target, where the guest has run since an instant. */
    void done(SimTime resumed) {
        new SourceStorage(relocation).giveAll();
        relocation.succeed(resumed);
    }

    /** Gives back what was taken; a guest that is lost leaves the source as well. */
    void release() {
        storage.release();
        if (relocation.isAtTarget()) {
            new SourceStorage(relocation).giveAll();
        }
    }

    private void remarkSlowPageIn(PrecopyLegs opened) {
        var paged = relocation.guest().placement().dasd();
        double link = relocation.path().bytesPerSecond() / Pages.SIZE;
        if (!paged.isZero() && opened.sourceReadRate() < link) {
            relocation.log().finding(new Finding.SourcePageInLimits(relocation.guest().id(),
                    relocation.source().id(), paged, new PageRate(opened.sourceReadRate()), new PageRate(link)));
        }
    }

    private void remarkProcessors(HostSpec host, double secondsPerPage) {
        var cost = sending.first();
        double wanted = Math.min(relocation.path().bytesPerSecond(), cost.mostPerSecond());
        double needed = wanted * secondsPerPage / cost.bytes();
        host.processors().filter(p -> p.available() < needed).ifPresent(p -> relocation.log()
                .finding(new Finding.ProcessorsLimit(relocation.guest().id(), host.id(),
                        Rate.rounded(Math.max(1, wanted * p.available() / needed)), Rate.rounded(wanted),
                        (int) Math.ceil(needed / (1 - p.inUse().value())))));
    }
}
