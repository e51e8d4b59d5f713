/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.resource.Resource;

/** Processors of hosts as resources that copying shares; a host of which nobody said how many it has is no limit. */
final class Processors {

    private final Map<String, Resource> resources = new HashMap<>();

    /**
     * What each byte of a transfer takes of a host's processors.
     *
     * @param host the host
     * @param secondsPerByte processor time for a byte, 0 or more
     * @return none where they are no limit
     */
    List<Demand> demands(HostSpec host, double secondsPerByte) {
        return secondsPerByte == 0 ? List.of()
                : host.processors().map(p -> new Demand(resource(host.id(), p), secondsPerByte)).stream().toList();
    }

    private Resource resource(String host, ProcessorSpec processors) {
        return resources.computeIfAbsent(host, id -> new Resource(processors.available()));
    }
}
