/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.pressure;

import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.failover.HostLossResult;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.pressure.HostCourse;
import org.portolan.engine.pressure.PressureResult;

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

    /** All that is worth saying: about storage first, then about guests that come back. */
    public List<Finding> findings() {
        return Stream.concat(result.findings().stream(), comebacks.stream().flatMap(c -> c.findings().stream()))
                .distinct().toList();
    }
}
