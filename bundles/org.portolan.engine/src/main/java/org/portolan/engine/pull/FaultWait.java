/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pull;

/** How long a guest waits for a page that it touches and that is not there. */
public sealed interface FaultWait {

    /** Longest wait for one page, in seconds. */
    double mostSeconds();

    /**
     * Wall-clock seconds from one fault of a virtual CPU to its next when it runs for a time in between.
     *
     * @param runSeconds mean run time between them, zero or more; the single times are distributed exponentially
     */
    double cycleSeconds(double runSeconds);

    /**
     * Every page takes the same time.
     *
     * @param seconds from the fault until the page is there
     */
    record Fixed(double seconds) implements FaultWait {

        @Override
        public double mostSeconds() {
            return seconds;
        }

        @Override
        public double cycleSeconds(double runSeconds) {
            return runSeconds + seconds;
        }
    }

    /**
     * The sender sleeps in between: a request is answered when its next window begins.
     *
     * @param seconds length of a window
     */
    record NextWindow(double seconds) implements FaultWait {

        @Override
        public double mostSeconds() {
            return seconds;
        }

        /** The run time rounded up to whole windows; for exponential times its mean is W / (1 - exp(-W / s)). */
        @Override
        public double cycleSeconds(double runSeconds) {
            return runSeconds == 0 ? seconds : seconds / -Math.expm1(-seconds / runSeconds);
        }
    }
}
