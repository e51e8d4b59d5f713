/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;

import org.portolan.engine.pull.PullSpec;

/** What a method says about a guest that runs before its pages are there. */
interface PullPlan {

    /** Called when the guest starts: what the push is made of, from the legs given, cut and paced as its sender does it. */
    List<Leg> begin(List<Leg> legs);

    /**
     * The guest and its missing pages.
     *
     * @param missing how many were missing when it started
     * @param secondsPerPage time in which one page has arrived on average
     */
    PullSpec specFor(long missing, double secondsPerPage);
}
