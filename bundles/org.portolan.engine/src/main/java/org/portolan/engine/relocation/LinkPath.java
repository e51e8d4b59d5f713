/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Demand;

/**
 * The way from source to target over one or more links.
 *
 * @param hops the links in the order of travel; empty when there is no way
 * @param demands what each byte takes of the ports on the way
 * @param headerBytes h: bytes that travel beside every page
 * @param bytesPerSecond B: payload rate when nobody else uses the way
 * @param latency delay of one way
 */
record LinkPath(List<Hop> hops, List<Demand> demands, int headerBytes, double bytesPerSecond, SimTime latency) {

    /**
     * A link of the way.
     *
     * @param link its id
     * @param bytesPerSecond its own payload rate
     */
    record Hop(String link, double bytesPerSecond) {
    }

    /** The way over some links, beginning at a host. */
    static LinkPath of(List<LinkSpec> links, String from, String to, LinkRates rates, Ports ports) {
        var hops = new ArrayList<Hop>();
        var demands = new ArrayList<Demand>();
        int header = 0;
        double slowest = Double.POSITIVE_INFINITY;
        var latency = SimTime.ZERO;
        String end = from;
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            double rate = rates.bytesPerSecond(link);
            hops.add(new Hop(link.id(), rate));
            String next = i + 1 < links.size() ? joint(link, links.get(i + 1), end) : to;
            demands.add(new Demand(ports.sending(link.id(), end, rate), 1));
            demands.add(new Demand(ports.receiving(link.id(), next, rate), 1));
            header = Math.max(header, rates.headerBytes(link));
            slowest = Math.min(slowest, rate);
            latency = latency.plus(link.latency());
            end = next;
        }
        return new LinkPath(List.copyOf(hops), List.copyOf(demands), header, slowest, latency);
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
