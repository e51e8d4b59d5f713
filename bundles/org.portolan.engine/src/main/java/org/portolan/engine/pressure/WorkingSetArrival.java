/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.Optional;

import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/**
 * How the working set of a guest comes to a host.
 *
 * @param guest id of the guest
 * @param host id of the host
 * @param from when the guest began to run there
 * @param pages touched pages that it has in frames in the steady state to which the host comes, as of then or of the end
 * @param after time until so many, less 1 %, were there for the first time; empty when that was not by the end
 * @param lost time that the guest lost until then, or as long as it was seen, against full speed
 */
public record WorkingSetArrival(String guest, String host, SimTime from, Pages pages, Optional<SimTime> after,
        SimTime lost) {
}
