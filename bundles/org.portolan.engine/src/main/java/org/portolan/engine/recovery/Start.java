/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.failover.FailoverPhase;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.quantity.SimTime;

/** A guest that starts on another host, by boot or from a copy, and where its time goes. */
final class Start {

    private final LostGuest guest;
    private final String target;
    private final boolean resumes;
    private final SimTime fenced;
    private final List<FailoverPhase> phases = new ArrayList<>();
    private SimTime alone = SimTime.ZERO;
    private final Map<PhaseBound, SimTime> delays = new HashMap<>();
    private Optional<SimTime> back = Optional.empty();

    /**
     * @param target id of the host where it starts
     * @param resumes true from a copy
     * @param fenced instant before which it must not start
     */
    Start(LostGuest guest, String target, boolean resumes, SimTime fenced) {
        this.guest = guest;
        this.target = target;
        this.resumes = resumes;
        this.fenced = fenced;
    }

    LostGuest guest() {
        return guest;
    }

    String target() {
        return target;
    }

    boolean resumes() {
        return resumes;
    }

    SimTime fenced() {
        return fenced;
    }

    /** A part of it is over; those without length are left out. */
    void add(FailoverPhaseKind kind, SimTime begin, SimTime end, PhaseBound bound) {
        if (end.isAfter(begin)) {
            phases.add(new FailoverPhase(kind, begin, end, bound));
        }
    }

    /** A part would have taken so long with nobody else in the way. */
    void addAlone(SimTime time) {
        alone = alone.plus(time);
    }

    /** A part was delayed by others that shared something with it. */
    void delayed(PhaseBound by, SimTime delay) {
        delays.merge(by, delay, SimTime::max);
    }

    void back(SimTime at) {
        back = Optional.of(at);
    }

    List<FailoverPhase> phases() {
        return phases;
    }

    SimTime alone() {
        return alone;
    }

    /** Longest delay of a part by something shared; zero when that did not delay it. */
    SimTime delay(PhaseBound by) {
        return delays.getOrDefault(by, SimTime.ZERO);
    }

    boolean isBack() {
        return back.isPresent();
    }

    SimTime backAt() {
        return back.orElseThrow();
    }
}
