/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;
import org.portolan.report.document.Mark;

/** When a figure is good, to be watched, or needs action. */
final class Limits {

    /** Above half, CP finds fewer contiguous slots for its block writes (domain notes 1.4). */
    static final double PAGE_SPACE_WATCH = 0.5;
    /** So full that one more guest may fill it; a full page space ends the hypervisor (abend PGT004). */
    static final double PAGE_SPACE_ACT = 0.9;
    /** Close to the target: the next guest will exceed it. */
    static final double NEAR_TARGET = 0.9;

    private Limits() {
    }

    static Mark pageSpace(double used) {
        if (used > PAGE_SPACE_ACT) {
            return Mark.ACT;
        }
        return used > PAGE_SPACE_WATCH ? Mark.WATCH : Mark.GOOD;
    }

    /** Longer than z/VM lets a guest stand still unless it is told to (MAXQUIESCE). */
    static Mark quiesce(SimTime downtime) {
        return downtime.seconds() > AssumptionKey.LGR_MAX_QUIESCE.defaultValue() ? Mark.WATCH : Mark.GOOD;
    }

    static Mark overcommit(double ratio, double target) {
        if (ratio > target) {
            return Mark.ACT;
        }
        return ratio > NEAR_TARGET * target ? Mark.WATCH : Mark.GOOD;
    }
}
