/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.resource.Resource;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;

/**
 * The way from source to target over one or more links.
 *
 * @param hops the links in the order of travel; empty when there is no way
 * @param parts what links share on the way: adapters, channel paths, switches
 * @param demands what each byte takes of the ports and parts on the way
 * @param headerBytes h: bytes that travel beside every page
 * @param bytesPerSecond B: payload rate when nobody else uses the way
 * @param latency delay of one way
 * @param queue where senders write ahead of the slowest link; empty when they cannot
 */
record LinkPath(List<Hop> hops, List<Part> parts, List<Demand> demands, int headerBytes, double bytesPerSecond,
        SimTime latency, Optional<Queue> queue) {

    /**
     * What senders fill ahead of a link.
     *
     * @param port the end of the link that it is in front of
     * @param bytes how much it holds of all senders together
     */
    record Queue(Resource port, double bytes) {
    }

    /**
     * A link of the way.
     *
     * @param link its id
     * @param bytesPerSecond its own payload rate
     */
    record Hop(String link, double bytesPerSecond) {
    }

    /**
     * Something that links share and that is passed on the way.
     *
     * @param id id of the adapter, channel path or switch
     * @param kind which of them
     * @param direction which way it is passed
     * @param demand what each byte of the way takes of it
     * @param bytesPerSecond bytes of the way that it carries when nobody else uses it
     */
    record Part(String id, Kind kind, Direction direction, Demand demand, double bytesPerSecond) {
    }

    /** First end that two links have in common, other than the one where we stand. */
    static String joint(LinkSpec link, LinkSpec next, String here) {
        return link.ends().stream().filter(e -> !e.equals(here) && next.ends().contains(e)).findFirst().orElse(here);
    }

    boolean isMissing() {
        return hops.isEmpty();
    }

    boolean uses(String link) {
        return hops.stream().anyMatch(h -> h.link().equals(link));
    }
}
