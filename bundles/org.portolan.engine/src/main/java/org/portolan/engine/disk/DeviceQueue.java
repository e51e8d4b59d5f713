/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

/**
 * A device that serves several I/Os at once, each in the same time, with requests at random instants:
 * {@code W = s / m * rho^(sqrt(2 (m + 1)) - 1) / (1 - rho) * (1 + C^2) / 2} with C = 0, Sakasegawa's approximation for
 * many servers. For one server it is the exact M/D/1 wait, {@code rho s / (2 (1 - rho))}.
 */
final class DeviceQueue {

    private final double serviceSeconds;
    private final int atOnce;

    DeviceQueue(double serviceSeconds, int atOnce) {
        this.serviceSeconds = serviceSeconds;
        this.atOnce = atOnce;
    }

    double serviceSeconds() {
        return serviceSeconds;
    }

    /** I/Os per second that it never quite reaches. */
    double capacity() {
        return atOnce / serviceSeconds;
    }

    double utilisation(double perSecond) {
        return perSecond * serviceSeconds / atOnce;
    }

    /** Seconds in the queue at a rate; infinite from the capacity on. */
    double waitSeconds(double perSecond) {
        double busy = utilisation(perSecond);
        if (busy >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        return serviceSeconds / atOnce * Math.pow(busy, Math.sqrt(2.0 * (atOnce + 1)) - 1) / (1 - busy) / 2;
    }
}
