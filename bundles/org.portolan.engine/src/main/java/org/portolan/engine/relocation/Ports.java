/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.HashMap;
import java.util.Map;

import org.portolan.engine.resource.Resource;

/**
 * The ends of links as resources. Every end of a link sends at the link's rate and receives at it, so that a switched
 * network is not one wire, and the two directions of a line do not disturb each other.
 */
final class Ports {

    private final Map<Port, Resource> resources = new HashMap<>();

    private record Port(String link, String end, boolean sends) {
    }

    Resource sending(String link, String end, double bytesPerSecond) {
        return resources.computeIfAbsent(new Port(link, end, true), p -> new Resource(bytesPerSecond));
    }

    Resource receiving(String link, String end, double bytesPerSecond) {
        return resources.computeIfAbsent(new Port(link, end, false), p -> new Resource(bytesPerSecond));
    }
}
