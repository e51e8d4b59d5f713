/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.curve.GuestCurves;
import org.portolan.engine.event.EventKind;
import org.portolan.engine.event.Scheduled;
import org.portolan.engine.finding.FailureFinding;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.internal.Occupancies;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.resource.Transfer;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.Side;

/**
 * One relocation on its way: its current phase, the one step that is under way (a wait or a transfer), its limits, and
 * how it ends. What the steps are, its method decides.
 */
final class Relocation {

    private final World world;
    private final RelocationRequest request;
    private final GuestSpec guest;
    private final GuestCurves curves;
    private final LinkPath path;
    private final PageMap pages;
    private final RelocationLog log;
    private final Progress.Share progress;
    private final Devices devices;
    private final RelocationMethod method;
    private final List<Scheduled> limits = new ArrayList<>();
    private final Map<Occupancies.Place, SimTime> waits = new LinkedHashMap<>();

    private PhaseKind phase = PhaseKind.CHECK;
    private GuestState guestState = GuestState.RUNNING;
    private SimTime phaseBegin = SimTime.ZERO;
    private Optional<Scheduled> wait = Optional.empty();
    private Optional<Transfer> transfer = Optional.empty();
    private boolean commanded;
    private boolean started;
    private boolean atTarget;
    private boolean split;
    private boolean sourceIsGone;
    private Optional<RelocationResult> result = Optional.empty();

    Relocation(World world, RelocationRequest request) {
        this.world = world;
        this.request = request;
        this.guest = world.directory().guest(request.guest());
        this.curves = GuestCurves.of(guest, world.assumptions()::value);
        this.path = world.path(request);
        this.pages = PageMap.atHome(guest.placement());
        this.devices = new Devices(guest, world.assumptions());
        this.log = new RelocationLog(request, guest.host(), world.assumptions(), devices,
                new CourseLog(world.keepsCourse(), this::left));
        this.progress = world.progress().share();
        this.method = Methods.of(this);
    }

    // What a method asks for

    World world() {
        return world;
    }

    AssumptionUse assumptions() {
        return world.assumptions();
    }

    RelocationRequest request() {
        return request;
    }

    GuestSpec guest() {
        return guest;
    }

    HostSpec source() {
        return world.directory().host(guest.host());
    }

    HostSpec target() {
        return world.directory().host(request.targetHost());
    }

    GuestCurves curves() {
        return curves;
    }

    LinkPath path() {
        return path;
    }

    /** The guest's disks and networks. */
    Devices devices() {
        return devices;
    }

    PageMap pages() {
        return pages;
    }

    RelocationLog log() {
        return log;
    }

    /** tX of the source: time to move one page between expanded and central storage. */
    double xstoreMoveSeconds() {
        return xstoreMoveSeconds(source());
    }

    /** tX of a host. */
    double xstoreMoveSeconds(HostSpec host) {
        return host.level(Xstore.class).flatMap(Xstore::moveTime).map(SimTime::seconds)
                .orElseGet(() -> assumptions().value(AssumptionKey.XSTORE_MOVE));
    }

    /** What each byte of a transfer takes of the processors of a host; nothing where they are no limit. */
    List<Demand> processing(Side side, double secondsPerByte) {
        return world.processors().demands(side == Side.SOURCE ? source() : target(), secondsPerByte);
    }

    private double weight() {
        return request.claim().weight().value();
    }

    /** What the guest does now. */
    GuestState guestState() {
        return guestState;
    }

    SimTime now() {
        return world.queue().now();
    }

    // Steps

    /** Begins a phase at this instant and ends the one before; nothing new when it is the same. */
    void enter(PhaseKind next, GuestState state) {
        if (next == phase && state == guestState) {
            return;
        }
        log.phase(phase, guestState, phaseBegin, now());
        phase = next;
        guestState = state;
        phaseBegin = now();
    }

    /** Waits, then goes on. */
    void pause(SimTime duration, Runnable then) {
        wait = Optional.of(world.queue().at(now().plus(duration), EventKind.STEP_DONE, then));
    }

    /** Transfers bytes, then goes on. */
    Transfer transfer(double bytes, List<Demand> demands, double ownLimit, Runnable then) {
        var begun = world.transfers().begin(bytes, demands, ownLimit, weight(), () -> {
            transfer = Optional.empty();
            then.run();
        });
        transfer = Optional.of(begun);
        return begun;
    }

    /** Seconds that bytes would take over the link, sent at a rate at most, if they began now and nothing changed. */
    double predictedSecondsOnLink(double bytes, double mostPerSecond) {
        return bytes / world.transfers().rateOfOneMore(path.demands(), mostPerSecond, weight());
    }

    /** Seconds that legs would take one after the other if they began now and nothing changed. */
    double predictedSeconds(List<Leg> legs) {
        double seconds = 0;
        for (var leg : legs) {
            if (leg.pages() > 0) {
                seconds += leg.bytes() / rateNow(leg);
            }
        }
        return seconds;
    }

    /** Seconds that each page of a leg would take if it began now and nothing changed. */
    double secondsPerPage(Leg leg) {
        return leg.bytesPerPage() / rateNow(leg);
    }

    private double rateNow(Leg leg) {
        return world.transfers().rateOfOneMore(leg.demands(), leg.ownLimit(), weight());
    }

    /** Gives the relocation up with a code, unless the guest runs at the target by then. */
    void limit(SimTime at, EndCode code) {
        limits.add(world.queue().at(at, EventKind.LIMIT, () -> giveUp(code)));
    }

    // Beginning and end

    /** Its start has come, and those before it in a plan are over: it begins, at once or as soon as there is room. */
    void due() {
        if (request.turn().isEmpty()) {
            command();
        }
        world.admission().enter(this);
    }

    /** The command is given. */
    private void command() {
        commanded = true;
        phaseBegin = now();
        log.commanded(now());
        method.commanded();
    }

    /** It has to wait until there is room. Who works through a plan gives no command before. */
    void queued() {
        if (commanded) {
            enter(PhaseKind.QUEUED, GuestState.RUNNING);
        }
    }

    /** It has waited for room at a place of a limit. */
    void waitedAt(Occupancies.Place place, SimTime duration) {
        if (commanded) {
            waits.merge(place, duration, SimTime::plus);
        }
    }

    void start() {
        if (!commanded) {
            command();
        }
        started = true;
        enter(PhaseKind.CHECK, GuestState.RUNNING);
        world.company().join(this);
        method.begin();
    }

    /** Ends before anything has moved. */
    void refuse(EndCode code) {
        finish(new Outcome.Refused(code), now());
    }

    /** The guest runs at the target from this instant on; the relocation may go on behind it. */
    void resumedAtTarget() {
        atTarget = true;
        limits.forEach(Scheduled::cancel);
    }

    /** The guest runs at the target, but pages of it are at the source alone: what fails from now on kills it. */
    void split() {
        split = true;
    }

    /** Everything is over; the guest has run at the target since an instant. */
    void succeed(SimTime resumed) {
        finish(new Outcome.Relocated(), resumed);
    }

    /** Ends on the way: the guest goes on at the source. */
    void giveUp(EndCode code) {
        if (!canBeGivenUp()) {
            return;
        }
        if (sourceIsGone) {
            loseGuest(code);
            return;
        }
        stopStep();
        if (started) {
            method.interrupted();
            method.release();
        }
        restoreHome();
        var outcome = new Outcome.GivenUp(code, now());
        if (guestState == GuestState.STOPPED && code != EndCode.RESET_OR_LOGOFF) {
            resumeAtSource(outcome);
        } else {
            finish(outcome, now());
        }
    }

    /** Ends because nothing would ever change again: the guest goes on at the source, where it has run all the time. */
    void neverEnds() {
        var noticed = now();
        stopStep();
        method.release();
        restoreHome();
        finish(new Outcome.NeverEnds(noticed), noticed);
    }

    /** Ends because a link of the path is lost. */
    void loseLink(IncidentSpec.LinkLost incident) {
        if (method.needsLink() && path.uses(incident.link()) && (canBeGivenUp() || isSplit())) {
            log.finding(new FailureFinding.LinkLost(guest.id(), incident.link(), incident.at()));
            failed(EndCode.CONNECTION_LOST);
        }
    }

    /** Ends because one of the two hosts fails. */
    void loseHost(IncidentSpec.HostLost incident) {
        boolean atSource = guest.host().equals(incident.host()) && (runsAtSource() || isSplit());
        boolean isSource = atSource && method.needsSource();
        boolean isTarget = request.targetHost().equals(incident.host()) && (canBeGivenUp() || isSplit());
        if (isSource || isTarget) {
            log.finding(new FailureFinding.HostLost(guest.id(), incident.host(), incident.at()));
        }
        sourceIsGone |= atSource;
        if (isSource) {
            loseGuest(EndCode.CONNECTION_LOST);
        } else if (isTarget) {
            failed(EndCode.CONNECTION_LOST);
        }
    }

    /** Ends because the hypervisor fails within it. */
    void failInternally() {
        failed(EndCode.INTERNAL_ERROR);
    }

    private void failed(EndCode code) {
        if (isSplit()) {
            loseGuest(code);
        } else {
            giveUp(code);
        }
    }

    private void loseGuest(EndCode code) {
        stopStep();
        if (started) {
            method.interrupted();
            method.release();
        }
        if (split) {
            log.finding(new FailureFinding.GuestLost(guest.id(), source().id(), target().id(),
                    new Pages(pages.at(Side.SOURCE)), now()));
        }
        finish(new Outcome.GuestLost(code, now()), now());
    }

    private boolean isSplit() {
        return split && result.isEmpty();
    }

    boolean isAtTarget() {
        return atTarget;
    }

    private boolean runsAtSource() {
        return commanded && !atTarget && result.isEmpty();
    }

    private boolean canBeGivenUp() {
        return runsAtSource() && phase != PhaseKind.RESUME_AT_SOURCE;
    }

    private void stopStep() {
        wait.ifPresent(Scheduled::cancel);
        transfer.ifPresent(world.transfers()::stop);
        limits.forEach(Scheduled::cancel);
    }

    private void restoreHome() {
        log.course().sample(now(), instantiated(), PageMap.atHome(guest.placement()));
    }

    private void resumeAtSource(Outcome outcome) {
        enter(PhaseKind.RESUME_AT_SOURCE, GuestState.STOPPED);
        var start = method.startAtSource().orElseGet(() -> assumptions().time(AssumptionKey.RESTART_TIME));
        pause(start, () -> finish(outcome, now()));
    }

    private void finish(Outcome outcome, SimTime ended) {
        log.phase(phase, guestState, phaseBegin, now());
        limits.forEach(Scheduled::cancel);
        world.company().leave(this);
        world.admission().leave(this);
        world.plan().over(guest.id());
        remarkQueue(ended);
        log.usedProcessors(Side.SOURCE, source());
        log.usedProcessors(Side.TARGET, target());
        result = Optional.of(log.result(outcome, ended, now()));
        progress.over();
    }

    private void remarkQueue(SimTime ended) {
        var queued = waits.values().stream().reduce(SimTime.ZERO, SimTime::plus);
        var moved = ended.minus(log.commanded()).minus(queued);
        if (queued.isAfter(moved)) {
            var longest = Collections.max(waits.entrySet(), Map.Entry.comparingByValue()).getKey();
            log.finding(new Finding.QueuedLong(guest.id(), longest.id(), longest.limit(), queued, moved,
                    List.of()));
        }
    }

    private void left(long pages) {
        progress.moved(instantiated() == 0 ? 0 : 1 - (double) pages / instantiated());
    }

    long instantiated() {
        return guest.placement().instantiated().count();
    }

    Optional<RelocationResult> result() {
        return result;
    }
}
