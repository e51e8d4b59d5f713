/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.portolan.engine.input.AdapterSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.model.EthernetLink;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.ProcessorPool;

/** Processors and network adapters of hosts, as far as they are known; what is not known is no limit. */
final class HostParts {

    /** What the engine takes at most: a host that is measured as full still copies a little. */
    private static final double MOST_IN_USE = 0.99;

    private final Installation installation;

    HostParts(Installation installation) {
        this.installation = installation;
    }

    /** Cores of all pools, less what is measured as busy; none where a pool does not say how many it has. */
    static Optional<ProcessorSpec> processors(Host host) {
        var pools = host.getProcessors();
        if (pools.isEmpty() || !pools.stream().allMatch(ProcessorPool::isSetCores)) {
            return Optional.empty();
        }
        int cores = pools.stream().mapToInt(ProcessorPool::getCores).sum();
        double busy = host.isSetProcessorBusyFraction() ? host.getProcessorBusyFraction() : 0;
        return Optional.of(new ProcessorSpec(cores, new Ratio(Math.min(MOST_IN_USE, busy))));
    }

    /**
     * Adapters whose rate is known, with the links that run over them.
     *
     * @param host the host
     * @param links ids of the links of the scenario
     */
    List<AdapterSpec> adapters(Host host, Set<String> links) {
        Map<NetworkAdapter, Set<String>> used = new LinkedHashMap<>();
        installation.getLinks().stream().filter(EthernetLink.class::isInstance).map(EthernetLink.class::cast)
                .filter(l -> links.contains(Elements.id(l)))
                .forEach(l -> adapterAt(l, host).ifPresent(
                        a -> used.computeIfAbsent(a, k -> new TreeSet<>()).add(Elements.id(l))));
        return used.entrySet().stream().map(e -> new AdapterSpec(Elements.id(e.getKey()),
                Rate.rounded(e.getKey().getLineRateBytesPerSecond()), e.getValue())).toList();
    }

    private static Optional<NetworkAdapter> adapterAt(EthernetLink link, Host host) {
        var atFrom = Optional.ofNullable(link.getFromAdapter()).filter(a -> link.getFrom() == host);
        var atTo = Optional.ofNullable(link.getToAdapter()).filter(a -> link.getTo() == host);
        return atFrom.or(() -> atTo).filter(NetworkAdapter::isSetLineRateBytesPerSecond);
    }
}
