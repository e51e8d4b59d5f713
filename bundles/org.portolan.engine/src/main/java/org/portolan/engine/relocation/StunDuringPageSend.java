/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Durations;

/**
 * Slows virtual CPUs by short sleeps, just enough that a pass leaves less than it found (VMware's stun during page send,
 * since vSphere 5; docs/engine.md, 5). VMware publishes what it is for, not how it chooses the sleeps: that a pass is to
 * leave a fixed share is an assumption. What a guest writes by the clock cannot be slowed.
 */
final class StunDuringPageSend {

    private static final int HALVINGS = 40;

    private final Relocation relocation;
    private double speed = 1;
    private Optional<SimTime> passBegan = Optional.empty();
    private double lostSeconds;

    StunDuringPageSend(Relocation relocation) {
        this.relocation = relocation;
    }

    /** Begins a pass at the speed of this moment; how the guest writes in it. */
    Curve passBegins() {
        passBegan = Optional.of(relocation.now());
        return relocation.curves().writtenAtSpeed(speed);
    }

    /** Counts what the guest lost in the pass that is under way, if one is. */
    void passEnded() {
        passBegan.ifPresent(began -> lostSeconds += (1 - speed) * relocation.now().minus(began).seconds());
        passBegan = Optional.empty();
        relocation.log().lostToThrottle(Durations.ceil(lostSeconds));
    }

    boolean canSlowFurther() {
        return speed > leastSpeed();
    }

    /** Chooses the greatest speed at which a pass over so many pages, of such a length, leaves few enough. */
    void slowFor(long pages, double passSeconds) {
        double most = pages * relocation.assumptions().value(AssumptionKey.VSPHERE_CHANGE_SHARE);
        speed = writtenAt(1, passSeconds) <= most ? 1 : greatestSpeed(most, passSeconds);
    }

    private double greatestSpeed(double mostPages, double seconds) {
        double low = leastSpeed();
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (writtenAt(middle, seconds) <= mostPages) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double writtenAt(double trial, double seconds) {
        return relocation.curves().writtenAtSpeed(trial).at(seconds);
    }

    private double leastSpeed() {
        return relocation.assumptions().value(AssumptionKey.VSPHERE_LEAST_SPEED);
    }
}
