/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

/**
 * What a guest writes at a share of its speed: {@code p(s t) + c(t)}, never more than at full speed.
 *
 * @param byProcessor p: what goes at the pace of its processors
 * @param byClock c: what goes by the clock
 * @param speed s, 0 to 1
 * @param atFullSpeed what it writes when nothing slows it
 */
record SlowedCurve(Curve byProcessor, Curve byClock, double speed, Curve atFullSpeed) implements Curve {

    @Override
    public double at(double seconds) {
        return Math.min(atFullSpeed.at(seconds), byProcessor.at(seconds * speed) + byClock.at(seconds));
    }
}
