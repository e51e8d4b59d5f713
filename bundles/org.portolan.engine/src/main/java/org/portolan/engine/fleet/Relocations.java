/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.fleet;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.event.EventKind;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.relocation.PlainLeaveRule;
import org.portolan.engine.resource.FlowClass;
import org.portolan.engine.result.LeaveReason;

/**
 * The relocations of a part under way, a row each. What one does, step by step, is what {@code PlainPrecopyRelocation}
 * does with the objects of a scenario: a check, passes with the guest running while the rule says so, a stop, a pass
 * with the guest stopped, control state, restart (docs/engine.md, 5).
 */
final class Relocations {

    private static final double NANOS_PER_SECOND = 1e9;

    /** What a relocation waits for, or sends. */
    private enum Step {
        START, CHECK, RUNNING_PAGES, RUNNING_UNTOUCHED, STOP, STOPPED_PAGES, STOPPED_UNTOUCHED, CONTROL_STATE, LATENCY,
        RESTART
    }

    private final FleetRun run;
    private final GuestTable guests;
    private final List<RouteSpec> routes;
    private final List<Curve> curves;
    private final FleetResult result;
    private long ended;

    private final long checkNanos;
    private final long stopNanos;
    private final long restartNanos;
    private final double stateBytes;
    private final double stateBytesPerPage;
    /** The rule for a guest with one byte of memory. */
    private final PlainLeaveRule rule;

    // Of each relocation
    private final int[] guest;
    private final FlowClass[] flowClass;
    private final Step[] step;
    private final double[] bytesPerPage;
    private final double[] untouchedBytes;
    private final int[] passes;
    private final long[] bytesSent;
    private final long[] left;
    private final long[] sentLast;
    private final long[] passBegin;
    private final long[] stoppedAt;

    /**
     * @param fleet what is asked
     * @param most how many relocations a part has at most
     * @param run which wakes and sends
     */
    Relocations(FleetSpec fleet, int most, FleetRun run) {
        this.run = run;
        guests = fleet.guests();
        routes = fleet.routes();
        curves = guests.curves(fleet.assumptions());
        result = new FleetResult(guests.size());

        var assumptions = fleet.assumptions();
        checkNanos = nanos(AssumptionKey.CHECK_TIME, assumptions);
        stopNanos = nanos(AssumptionKey.STOP_TIME, assumptions);
        restartNanos = nanos(AssumptionKey.RESTART_TIME, assumptions);
        stateBytes = assumptions.value(AssumptionKey.CONTROL_STATE);
        stateBytesPerPage = assumptions.value(AssumptionKey.CONTROL_STATE_PER_PAGE);
        rule = PlainLeaveRule.of(fleet.method(), 1, assumptions::value);

        guest = new int[most];
        flowClass = new FlowClass[most];
        step = new Step[most];
        bytesPerPage = new double[most];
        untouchedBytes = new double[most];
        passes = new int[most];
        bytesSent = new long[most];
        left = new long[most];
        sentLast = new long[most];
        passBegin = new long[most];
        stoppedAt = new long[most];
    }

    private static long nanos(AssumptionKey key, Assumptions assumptions) {
        return SimTime.ofSeconds(assumptions.value(key)).nanos();
    }

    FleetResult result() {
        return result;
    }

    /** How many relocations are over. */
    long ended() {
        return ended;
    }

    /** Takes the relocations of a part in, to start in the order of their guests. */
    void enter(Parts parts, int part, FlowClass[] classOfRoute) {
        for (int index = 0; index < parts.size(part); index++) {
            int number = parts.guest(part, index);
            int route = guests.route(number);
            int header = routes.get(route).headerBytes();
            guest[index] = number;
            flowClass[index] = classOfRoute[route];
            bytesPerPage[index] = (double) header + Pages.SIZE;
            untouchedBytes[index] = (double) guests.untouched(number) * header;
            left[index] = guests.pages(number);
            passes[index] = 0;
            bytesSent[index] = 0;
            step[index] = Step.START;
            run.wake(index, guests.startNanos(number), EventKind.START);
        }
    }

    /** What a relocation has waited for is there. */
    void waited(int index, long now) {
        switch (step[index]) {
            case START -> pause(index, Step.CHECK, checkNanos, now);
            case CHECK -> nextPass(index, now);
            case STOP -> beginPass(index, Step.STOPPED_PAGES, now);
            case LATENCY -> pause(index, Step.RESTART, restartNanos, now);
            case RESTART -> end(index, now);
            default -> throw new IllegalStateException(step[index].name());
        }
    }

    /** What a relocation has sent is there. */
    void sent(int index, long now) {
        switch (step[index]) {
            case RUNNING_PAGES -> sendUntouched(index, Step.RUNNING_UNTOUCHED, now);
            case STOPPED_PAGES -> sendUntouched(index, Step.STOPPED_UNTOUCHED, now);
            case RUNNING_UNTOUCHED, STOPPED_UNTOUCHED -> endPass(index, now);
            case CONTROL_STATE ->
                    pause(index, Step.LATENCY, routes.get(guests.route(guest[index])).latency().nanos(), now);
            default -> throw new IllegalStateException(step[index].name());
        }
    }

    private void pause(int index, Step waitsFor, long nanos, long now) {
        step[index] = waitsFor;
        run.wake(index, now + nanos, EventKind.STEP_DONE);
    }

    private void send(int index, Step sends, double bytes) {
        step[index] = sends;
        run.send(index, flowClass[index], bytes);
    }

    // Passes

    private void nextPass(int index, long now) {
        var reason = leave(index);
        if (reason.isPresent()) {
            result.stopped(guest[index], reason.get());
            stoppedAt[index] = now;
            pause(index, Step.STOP, stopNanos, now);
        } else {
            beginPass(index, Step.RUNNING_PAGES, now);
        }
    }

    private Optional<LeaveReason> leave(int index) {
        int number = guest[index];
        double memory = (double) (guests.pages(number) + guests.untouched(number)) * Pages.SIZE;
        boolean noProgress = passes[index] > 0 && left[index] >= rule.noProgressRatio() * sentLast[index];
        return new PlainLeaveRule(rule.maxSeconds(), rule.maxPasses(), memory * rule.maxBytes(), rule.noProgressRatio())
                .before(passes[index] + 1, predictedSeconds(index), bytesSent[index], noProgress);
    }

    private double predictedSeconds(int index) {
        double pages = pageBytes(index);
        double untouched = untouchedBytes[index];
        if (pages + untouched == 0) {
            return 0;
        }
        double rate = run.rateOfOneMore(flowClass[index]);
        return pages / rate + untouched / rate;
    }

    private double pageBytes(int index) {
        return left[index] * bytesPerPage[index];
    }

    private void beginPass(int index, Step sends, long now) {
        passBegin[index] = now;
        if (left[index] > 0) {
            send(index, sends, pageBytes(index));
        } else {
            step[index] = sends;
            sent(index, now);
        }
    }

    /** Headers of pages that were never touched go with the first pass. */
    private void sendUntouched(int index, Step sends, long now) {
        if (untouchedBytes[index] > 0) {
            send(index, sends, untouchedBytes[index]);
        } else {
            step[index] = sends;
            endPass(index, now);
        }
    }

    private void endPass(int index, long now) {
        boolean running = step[index] == Step.RUNNING_UNTOUCHED;
        bytesSent[index] += Math.round(pageBytes(index) + untouchedBytes[index]);
        untouchedBytes[index] = 0;
        passes[index]++;
        sentLast[index] = left[index];
        if (running) {
            double seconds = (now - passBegin[index]) / NANOS_PER_SECOND;
            left[index] = Math.round(guests.written(guest[index], seconds, curves));
            nextPass(index, now);
        } else {
            sendState(index);
        }
    }

    // The end

    private void sendState(int index) {
        double bytes = stateBytes + stateBytesPerPage * guests.pages(guest[index]);
        bytesSent[index] += Math.round(bytes);
        send(index, Step.CONTROL_STATE, bytes);
    }

    private void end(int index, long now) {
        int number = guest[index];
        result.ended(number, now - guests.startNanos(number), now - stoppedAt[index], now);
        result.sent(number, passes[index], bytesSent[index]);
        ended++;
    }
}
