/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.pressure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.failover.HostLossResult;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.pressure.EventOutcome;
import org.portolan.engine.pressure.HostCourse;
import org.portolan.engine.pressure.HostOutcome;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.engine.quantity.SimTime;

/**
 * What hosts did over time.
 *
 * @param hosts ids of the hosts that were asked about
 * @param comebacks how the guests of each lost host came back
 * @param result what the engine answered
 */
public record PressureStudyResult(List<String> hosts, List<HostLossResult> comebacks, PressureResult result) {

    public PressureStudyResult {
        hosts = List.copyOf(hosts);
        comebacks = List.copyOf(comebacks);
    }

    /** The hosts that were asked about and could be followed, in the order of the question. */
    public List<HostCourse> courses() {
        return hosts.stream().flatMap(h -> result.host(h).stream()).toList();
    }

    /**
     * What happened, instant by instant and host by host. Hosts that did not feel it are left out, unless no host did.
     */
    public List<Happening> happenings() {
        var happenings = new ArrayList<Happening>();
        var byInstant = result.outcomes().stream()
                .collect(Collectors.groupingBy(o -> o.event().at(), TreeMap::new, Collectors.toList()));
        byInstant.forEach((at, outcomes) -> {
            var all = outcomes.stream().flatMap(o -> o.hosts().stream()).map(HostOutcome::host).distinct().sorted()
                    .map(host -> happening(at, outcomes, host)).toList();
            var felt = all.stream().filter(Happening::isFelt).toList();
            happenings.addAll(felt.isEmpty() ? all : felt);
        });
        return happenings;
    }

    /** Of several events at one instant, the last one has what follows. */
    private static Happening happening(SimTime at, List<EventOutcome> outcomes, String host) {
        var own = outcomes.stream().filter(o -> o.host(host).isPresent()).toList();
        return new Happening(at, own.stream().map(EventOutcome::event).toList(),
                own.getLast().host(host).orElseThrow());
    }

    /** All that is worth saying: about storage first, then about guests that come back. */
    public List<Finding> findings() {
        return Stream.concat(result.findings().stream(), comebacks.stream().flatMap(c -> c.findings().stream()))
                .distinct().toList();
    }
}
