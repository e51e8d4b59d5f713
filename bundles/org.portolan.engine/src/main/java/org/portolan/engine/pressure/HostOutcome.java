/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.Optional;

import org.portolan.engine.paging.Throughput;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/**
 * What an event came to on a host, until the next event that concerns the host or what it shares, or the end of the run.
 *
 * @param host id of the host
 * @param before throughput just before
 * @param after throughput in the steady state of the guests that it has after the event
 * @param recovery time from the event until the speeds of all guests are within 1 % of those in that steady state, and
 *            stay so; empty when they were not by then
 * @param lost time that all guests lost against full speed together
 * @param lostAnyway time that they would have lost in that steady state
 * @param stolen pages that others than those whom the event brought had in frames just before, and less at the worst
 *            instant
 * @param worstPageIns most page-ins a second
 * @param worstAt when that was
 * @param leastThroughput throughput when its share was least
 */
public record HostOutcome(String host, Throughput before, Throughput after, Optional<SimTime> recovery, SimTime lost,
        SimTime lostAnyway, Pages stolen, PageRate worstPageIns, SimTime worstAt, Throughput leastThroughput) {
}
