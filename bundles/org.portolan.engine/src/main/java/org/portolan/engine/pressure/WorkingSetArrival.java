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
 * @param pages touched pages that it has in frames there in the steady state
 * @param after time until so many, less 1 %, were there for the first time; empty when that was not before the next
 *            event there or the end of the run
 */
public record WorkingSetArrival(String guest, String host, SimTime from, Pages pages, Optional<SimTime> after) {
}
