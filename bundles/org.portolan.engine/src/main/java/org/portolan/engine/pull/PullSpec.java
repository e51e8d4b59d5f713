/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pull;

import org.portolan.engine.curve.TouchCurves;

/**
 * A guest that runs at the target, and what it lacks there.
 *
 * @param missing L: pages that are not there when it starts
 * @param touches its first touches of those pages
 * @param faultWait how long it waits for one of them
 * @param outstanding m_f: how many it can wait for at once
 * @param window pages that one request brings, 1 or more: the one that is wanted and its neighbours
 * @param order where the push goes on after a request
 * @param count how the chance that a page is missing is counted
 * @param owedSeconds work that the guest owes when it starts, for one that keeps to the clock: how long it stood still
 */
public record PullSpec(double missing, TouchCurves touches, FaultWait faultWait, int outstanding, int window,
        Order order,
        Count count, double owedSeconds) {

    /** Where the push goes on after a request. */
    public enum Order {
        /** Where it was: it knows nothing of what the guest touches. */
        AS_IT_WAS,
        /** Behind the page that was requested last, as QEMU does it without preemption. */
        BEHIND_REQUEST
    }

    /** How the chance that a page that is touched for the first time is missing is counted. */
    public enum Count {
        /** Missing pages over those not touched yet: exact, as every missing page is one that was never touched. */
        OF_UNTOUCHED,
        /** 1 - p, missing pages over all: the usual closed form, which leaves pages that were pulled in the count. */
        OF_ALL
    }
}
