/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import org.portolan.engine.quantity.Rate;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.TimeSeries;

/**
 * What crosses one end of a link in the course of a plan.
 *
 * @param link id of the link
 * @param end id of the host or switch at this end
 * @param direction SEND or RECEIVE, as seen from there
 * @param payload what the link carries one way
 * @param bytesPerSecond rate over time, as steps, the mean of each pass
 */
public record LinkLoad(String link, String end, Direction direction, Rate payload, TimeSeries bytesPerSecond) {
}
