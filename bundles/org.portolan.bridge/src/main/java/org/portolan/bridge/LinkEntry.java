/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Optional;

import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;

/**
 * A link in an inventory.
 *
 * @param id id in the model
 * @param name name in the model
 * @param kind what it is, in words
 * @param fromId id of its one end; empty for a loose one
 * @param from name of its one end
 * @param toId id of its other end; empty for a loose one
 * @param to name of its other end
 * @param payload payload rate after overhead, where it can be told
 * @param latency delay of one way, where it can be told
 */
public record LinkEntry(String id, String name, String kind, String fromId, String from, String toId, String to,
        Optional<Rate> payload, Optional<SimTime> latency) {
}
