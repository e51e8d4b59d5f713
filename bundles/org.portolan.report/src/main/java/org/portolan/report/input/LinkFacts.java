/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import java.util.Optional;

import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;

/**
 * A link.
 *
 * @param id id of the element
 * @param name name of the link
 * @param kind what it is, in words
 * @param from name of its one end
 * @param to name of its other end
 * @param payload payload rate after overhead, if known
 * @param latency delay one way, if known
 */
public record LinkFacts(String id, String name, String kind, String from, String to, Optional<Rate> payload,
        Optional<SimTime> latency) {
}
