/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import org.portolan.engine.quantity.SimTime;

/**
 * Service that a guest's users lost, in seconds of that guest at full speed ("guest-seconds"): comparable between
 * methods.
 *
 * @param downtime the guest stood still
 * @param tracing the guest was slowed while its writes were traced in the running passes
 * @param stalls the guest waited for single pages of a host that had not given them up yet
 * @param throttle the guest was slowed on purpose
 * @param warmUp the guest waited for pages from paging volumes after its restart
 */
public record ServiceLost(SimTime downtime, SimTime tracing, SimTime stalls, SimTime throttle, SimTime warmUp) {

    /** Nothing. */
    public static final ServiceLost NONE =
            new ServiceLost(SimTime.ZERO, SimTime.ZERO, SimTime.ZERO, SimTime.ZERO, SimTime.ZERO);

    /** All of it together. */
    public SimTime total() {
        return downtime.plus(tracing).plus(stalls).plus(throttle).plus(warmUp);
    }
}
