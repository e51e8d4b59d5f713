/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;
import org.portolan.engine.result.CpuUse;
import org.portolan.engine.result.DeviceResult;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.DowntimeTerm;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.ServiceLost;
import org.portolan.engine.result.Side;
import org.portolan.engine.result.Stalls;
import org.portolan.engine.result.Timing;

/** Keeps what happens in a relocation, and makes the result of it. */
final class RelocationLog {

    private final RelocationRequest request;
    private final String sourceHost;
    private final List<Phase> phases = new ArrayList<>();
    private final List<Pass> passes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<UseKey, Used> resources = new LinkedHashMap<>();
    private final Map<Side, Double> cpuSeconds = new EnumMap<>(Side.class);
    private final AssumptionUse assumptions;
    private final Devices devices;
    private final CourseLog course;
    private long pagesSent;
    private long bytesSent;
    private Optional<LeaveReason> leaveReason = Optional.empty();
    private double traceSteal;
    private SimTime commanded;
    private SimTime traceInstall = SimTime.ZERO;
    private SimTime warmUpLost = SimTime.ZERO;
    private SimTime throttleLost = SimTime.ZERO;
    private Ratio greatestThrottle = Ratio.ZERO;
    private SimTime stallsLost = SimTime.ZERO;
    private Stalls stalls = Stalls.NONE;

    private record UseKey(String elementId, ResourceUse.Kind kind, ResourceUse.Direction direction) {
    }

    private record Used(long bytes, double busySeconds) {
        Used plus(Used other) {
            return new Used(bytes + other.bytes, busySeconds + other.busySeconds);
        }
    }

    RelocationLog(RelocationRequest request, String sourceHost, AssumptionUse assumptions, Devices devices,
            CourseLog course) {
        this.assumptions = assumptions;
        this.devices = devices;
        this.course = course;
        this.request = request;
        this.sourceHost = sourceHost;
        commanded = request.start();
    }

    /** The command was given. */
    void commanded(SimTime at) {
        commanded = at;
    }

    /** When the command was given. */
    SimTime commanded() {
        return commanded;
    }

    /** Adds a phase; one that took no time is left out, one that goes on is extended. */
    void phase(PhaseKind kind, GuestState guest, SimTime begin, SimTime end) {
        if (!begin.equals(end)) {
            phases.add(new Phase(kind, guest, begin, end));
        }
    }

    void pass(Pass pass) {
        passes.add(pass);
        pagesSent += pass.sent().count();
        bytesSent += pass.bytes().count();
    }

    /** Counts pages that were changed after the last pass, but before the next. */
    void changedAfterLastPass(Pages count) {
        var last = passes.removeLast();
        passes.add(new Pass(last.number(), last.guest(), last.begin(), last.end(), last.sent(),
                last.newlyDirtied().plus(count), last.left().plus(count), last.bytes(), last.skipped()));
    }

    /**
     * What a rule knows before a pass.
     *
     * @param predictedSeconds how long the pass, or what the rule asks about, would take
     */
    Outlook outlook(double predictedSeconds) {
        return new Outlook(passes(), pagesSent, bytesSent, predictedSeconds);
    }

    List<Pass> passes() {
        return Collections.unmodifiableList(passes);
    }

    void left(LeaveReason reason) {
        leaveReason = Optional.of(reason);
    }

    void finding(Finding finding) {
        findings.add(finding);
    }

    void used(String elementId, ResourceUse.Kind kind, ResourceUse.Direction direction, long bytes,
            double busySeconds) {
        resources.merge(new UseKey(elementId, kind, direction), new Used(bytes, busySeconds), Used::plus);
    }

    void cpu(Side side, double seconds) {
        cpuSeconds.merge(side, seconds, Double::sum);
    }

    /** Counts the processor time so far as a use of the host's processors, where they are known. */
    void usedProcessors(Side side, HostSpec host) {
        double seconds = cpuSeconds.getOrDefault(side, 0.0);
        if (seconds > 0) {
            host.processors().ifPresent(p -> used(host.id(), ResourceUse.Kind.PROCESSOR,
                    side == Side.SOURCE ? ResourceUse.Direction.SEND : ResourceUse.Direction.RECEIVE, 0,
                    seconds / p.available()));
        }
    }

    /** Share of the guest's speed that tracing its writes takes in running passes. */
    void traceSteal(double share) {
        traceSteal = share;
    }

    /** Service lost while the hypervisor prepared to trace writes, the guest running. */
    void lostToTraceInstall(SimTime lost) {
        traceInstall = lost;
    }

    void lostToWarmUp(SimTime lost) {
        warmUpLost = lost;
    }

    /** Service lost because the guest was slowed on purpose. */
    void lostToThrottle(SimTime lost) {
        throttleLost = lost;
    }

    /** Greatest share of the processors' time that was taken from the guest on purpose. */
    void throttled(Ratio greatest) {
        greatestThrottle = greatest;
    }

    /** Waits for single pages after the restart at the target, and the service lost in them. */
    void stalled(Stalls waits, SimTime lost) {
        stalls = waits;
        stallsLost = lost;
    }

    /** How long the guest stood still in the phases that are over. */
    SimTime downtime() {
        return phases.stream().filter(p -> p.guest() == GuestState.STOPPED).map(Phase::duration)
                .reduce(SimTime.ZERO, SimTime::plus);
    }

    CourseLog course() {
        return course;
    }

    /** Result of a relocation that ended at an instant: the guest ran again by then, if it ever will. */
    RelocationResult result(Outcome outcome, SimTime ended, SimTime allOver) {
        var terms = downtimeTerms();
        var downtime = terms.stream().map(DowntimeTerm::duration).reduce(SimTime.ZERO, SimTime::plus);
        var total = ended.minus(commanded);
        var timing = new Timing(commanded, total, downtime, slowedByFaults(), allOver);
        var tracing = Durations.ceil(traced().seconds() * traceSteal).plus(traceInstall);
        var handedOver = handedOver(outcome);
        findings.addAll(devices.findings(handedOver));
        var lost = new ServiceLost(downtime, tracing, stallsLost, throttleLost, warmUpLost);
        return new RelocationResult(request, sourceHost, outcome, timing, phases, passes, leaveReason, terms, lost,
                stalls, resourceUses(), cpuUse(), course.course(), findings, greatestThrottle, handedOver);
    }

    /** What became of disks and networks in the last time for which the guest was stopped, if it went on after that. */
    private DeviceResult handedOver(Outcome outcome) {
        int last = lastStopped();
        if (last < 0) {
            return DeviceResult.NONE;
        }
        int first = last;
        while (first > 0 && phases.get(first - 1).guest() == GuestState.STOPPED) {
            first--;
        }
        var stopped = phases.get(first).begin();
        var resumed = phases.get(last).end();
        return switch (outcome) {
            case Outcome.Relocated relocated -> devices.relocated(stopped, resumed);
            case Outcome.GivenUp given when given.code() != EndCode.RESET_OR_LOGOFF ->
                    devices.returned(stopped, resumed);
            case Outcome.GivenUp given -> DeviceResult.NONE;
            case Outcome.Refused refused -> DeviceResult.NONE;
            case Outcome.NeverEnds never -> DeviceResult.NONE;
            case Outcome.GuestLost guest -> DeviceResult.NONE;
        };
    }

    private int lastStopped() {
        for (int i = phases.size() - 1; i >= 0; i--) {
            if (phases.get(i).guest() == GuestState.STOPPED) {
                return i;
            }
        }
        return -1;
    }

    private SimTime slowedByFaults() {
        return duration(PhaseKind.PUSH_AND_PULL).plus(duration(PhaseKind.WARM_UP));
    }

    /** How long the guest ran with its writes traced. */
    private SimTime traced() {
        return Stream.of(PhaseKind.RUNNING_PASSES, PhaseKind.EXPORT, PhaseKind.ESTABLISH, PhaseKind.DUPLEX)
                .map(this::duration).reduce(SimTime.ZERO, SimTime::plus);
    }

    private SimTime duration(PhaseKind kind) {
        return phases.stream().filter(p -> p.kind() == kind).map(Phase::duration).reduce(SimTime.ZERO, SimTime::plus);
    }

    private List<DowntimeTerm> downtimeTerms() {
        var sums = new EnumMap<DowntimeKind, SimTime>(DowntimeKind.class);
        phases.stream().filter(p -> p.guest() == GuestState.STOPPED)
                .forEach(p -> sums.merge(termOf(p.kind()), p.duration(), SimTime::plus));
        return sums.entrySet().stream().map(e -> new DowntimeTerm(e.getKey(), e.getValue(), restsOn(e.getKey())))
                .toList();
    }

    private static DowntimeKind termOf(PhaseKind kind) {
        return switch (kind) {
            case STOP -> DowntimeKind.STOP_AND_DRAIN;
            case XSTORE_TO_CENTRAL -> DowntimeKind.XSTORE_TO_CENTRAL;
            case STOPPED_PASS, LAST_FLUSH, MOVE_OUT -> DowntimeKind.LAST_PASSES;
            case CONTROL_STATE -> DowntimeKind.CONTROL_STATE;
            case RESTART, RESUME_AT_SOURCE -> DowntimeKind.RESTART;
            case IN_FLIGHT -> DowntimeKind.IN_FLIGHT;
            case DEVICE_HAND_OVER -> DowntimeKind.DEVICE_HAND_OVER;
            case DISKS -> DowntimeKind.DISKS;
            case NETWORK -> DowntimeKind.NETWORK;
            case SUSPEND -> DowntimeKind.SUSPEND;
            case RESTORE -> DowntimeKind.RESTORE;
            case SHUT_DOWN -> DowntimeKind.SHUT_DOWN;
            case BOOT -> DowntimeKind.BOOT;
            case CHECK, QUEUED, RUNNING_PASSES, PRE_FLUSH, STAGE_IN, EXPORT, ESTABLISH, DUPLEX, PUSH_AND_PULL, WARM_UP,
                    FREE_SLOTS ->
                    throw new IllegalStateException(kind.name());
        };
    }

    private List<AssumptionKey> restsOn(DowntimeKind kind) {
        return deciding(kind).stream().filter(assumptions::isUsed).toList();
    }

    private List<AssumptionKey> deciding(DowntimeKind kind) {
        return switch (kind) {
            case STOP_AND_DRAIN -> devices.stopKeys();
            case DISKS -> devices.disksKeys();
            case NETWORK -> devices.networkKeys();
            case XSTORE_TO_CENTRAL -> List.of(AssumptionKey.XSTORE_MOVE);
            case LAST_PASSES -> MethodAssumptions.ofLastPasses(request.method());
            case CONTROL_STATE -> List.of(AssumptionKey.CONTROL_STATE, AssumptionKey.CONTROL_STATE_PER_PAGE);
            case IN_FLIGHT -> List.of(AssumptionKey.ETHERNET_WRITE_AHEAD);
            case DEVICE_HAND_OVER -> List.of(AssumptionKey.DEVICE_HAND_OVER);
            case SUSPEND, RESTORE -> List.of(AssumptionKey.SUSPEND_DISK_RATE);
            case SHUT_DOWN -> List.of(AssumptionKey.SHUTDOWN_TIME);
            case BOOT -> List.of(AssumptionKey.BOOT_TIME);
            case RESTART -> List.of(AssumptionKey.RESTART_TIME);
        };
    }

    private List<ResourceUse> resourceUses() {
        var uses = new ArrayList<ResourceUse>();
        resources.forEach((key, used) -> uses.add(new ResourceUse(key.elementId(), key.kind(), key.direction(),
                new Bytes(used.bytes()), Durations.ceil(used.busySeconds()))));
        return uses;
    }

    private CpuUse cpuUse() {
        return new CpuUse(cpuTime(Side.SOURCE), cpuTime(Side.TARGET));
    }

    private SimTime cpuTime(Side side) {
        return Durations.ceil(cpuSeconds.getOrDefault(side, 0.0));
    }

    /** Bytes of so many pages, for {@link #used}. */
    static long bytes(long pages) {
        return new Pages(pages).bytes().count();
    }
}
