/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.Optional;

/**
 * Flows with the same demands and rights, which therefore always have the same rate. The class advances in virtual
 * time, the bytes that each of its flows was served since the class was last empty; a flow is done when virtual time
 * reaches its finish mark.
 */
public final class FlowClass {

    private static final double NANOS_PER_SECOND = 1e9;
    /** What lies this close above a whole nanosecond, as a share of all that was computed, is that nanosecond. */
    private static final double ROUNDING = 0x1p-50;

    private final int number;
    private final Supply[] supplies;
    private final double[] perByte;
    private final double ownLimit;
    private final double weight;
    private final boolean keepsHistory;
    private final Marks marks;
    private final MarkHeap flows;

    private double rate;
    /** Virtual time at the instant {@link #since}, from when on the rate is in force. */
    private double served;
    private long since;
    private Optional<RateHistory> history = Optional.empty();

    // What the solver notes.
    private int solvedFlows;
    private double solvedRate;
    private long visit;
    private boolean fixed;

    // What Sharing notes.
    private boolean active;
    private boolean listed;
    private boolean alarmed;
    private long alarm;

    FlowClass(int number, Rights rights, Supply[] supplies, double[] perByte, Marks marks, boolean keepsHistory) {
        this.number = number;
        this.supplies = supplies;
        this.perByte = perByte;
        this.ownLimit = rights.ownLimit();
        this.weight = rights.weight();
        this.marks = marks;
        this.flows = new MarkHeap(marks);
        this.keepsHistory = keepsHistory;
    }

    /** Number of the class within its {@link Sharing}, from 0 on. */
    public int number() {
        return number;
    }

    // Flows

    int size() {
        return flows.size();
    }

    int first() {
        return flows.first();
    }

    /** Bytes per second that each flow has. */
    double rate() {
        return rate;
    }

    /** Virtual time at an instant that is not before the last change. */
    double servedAt(long now) {
        return served + rate * ((now - since) / NANOS_PER_SECOND);
    }

    void insert(int flow, double bytes, long now) {
        if (flows.size() == 0) {
            rewind(now);
        }
        marks.set(flow, servedAt(now) + bytes);
        flows.insert(flow);
    }

    void remove(int flow) {
        flows.remove(flow);
    }

    /** Virtual time begins anew, so that it stays exact for a class that is often empty. */
    private void rewind(long now) {
        served = 0;
        since = now;
        if (keepsHistory) {
            var begun = new RateHistory();
            begun.add(now, 0);
            history = Optional.of(begun);
        }
    }

    /** Puts the solved rate in force. */
    void useSolvedRate(long now) {
        if (rate != solvedRate) {
            served = servedAt(now);
            since = now;
            rate = solvedRate;
            if (history.isPresent()) {
                history.get().add(now, served);
            }
        }
    }

    /** Instant at which the first flow is done when nothing changes: the next whole nanosecond. */
    long firstDoneAt(long now) {
        double mark = marks.of(flows.first());
        double nanos = (mark - served) / rate * NANOS_PER_SECOND;
        double slack = mark / rate * NANOS_PER_SECOND * ROUNDING;
        return Math.max(now, since + Durations.ceilNanos(nanos - slack));
    }

    /** The history since the class was last empty, when histories are kept. */
    Optional<RateHistory> history() {
        return history;
    }

    // Filling

    int demands() {
        return supplies.length;
    }

    Supply supply(int index) {
        return supplies[index];
    }

    int indexOf(Supply supply) {
        int index = 0;
        while (supplies[index] != supply) {
            index++;
        }
        return index;
    }

    /** Units of a demanded resource that the solved flows take for each unit of the level. */
    double perLevel(int index) {
        return solvedFlows * weight * perByte[index];
    }

    /** The level at which the flows reach their own limit. */
    double limitedAt() {
        return ownLimit / weight;
    }

    boolean isLimited() {
        return ownLimit != Double.POSITIVE_INFINITY;
    }

    boolean enter(long newVisit) {
        boolean first = visit != newVisit;
        visit = newVisit;
        return first;
    }

    void solveFor(int count) {
        solvedFlows = count;
        solvedRate = 0;
        fixed = count == 0;
    }

    boolean isFixed() {
        return fixed;
    }

    void fixAt(double level) {
        fixed = true;
        solvedRate = Math.min(ownLimit, weight * level);
    }

    /** Units of a demanded resource that the solved flows take at the solved rate. */
    double units(int index) {
        return solvedFlows * solvedRate * perByte[index];
    }

    int solvedFlows() {
        return solvedFlows;
    }

    double solvedRate() {
        return solvedRate;
    }

    boolean isSolved() {
        return solvedFlows == flows.size();
    }

    // Lists and alarms of Sharing

    boolean isActive() {
        return active;
    }

    void activate() {
        active = true;
        for (var supply : supplies) {
            supply.addUser(this);
        }
    }

    void deactivate() {
        active = false;
        for (var supply : supplies) {
            supply.removeUser(this);
        }
    }

    /** True when the class was not in the list. */
    boolean enlist() {
        boolean isNew = !listed;
        listed = true;
        return isNew;
    }

    void delist() {
        listed = false;
    }

    /** True when the alarm has to be set, as it is not set for that instant. */
    boolean alarmAt(long nanos) {
        boolean isNew = !alarmed || alarm != nanos;
        alarmed = true;
        alarm = nanos;
        return isNew;
    }

    /** True when the alarm has to be cleared. */
    boolean noAlarm() {
        boolean was = alarmed;
        alarmed = false;
        return was;
    }
}
