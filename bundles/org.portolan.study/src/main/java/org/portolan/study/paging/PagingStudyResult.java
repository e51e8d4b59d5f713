/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.result.AssumptionInForce;

/**
 * The answer to a study of overcommitment.
 *
 * @param hosts the hosts as they are, in the order of the study
 * @param sweeps what was varied, in the order of the study
 * @param assumptions those that any of its runs rests on, in the order of the catalogue, each once for each value
 */
public record PagingStudyResult(List<HostPaging> hosts, List<SweepResult> sweeps,
        List<AssumptionInForce> assumptions) {

    public PagingStudyResult {
        hosts = List.copyOf(hosts);
        sweeps = List.copyOf(sweeps);
        assumptions = List.copyOf(assumptions);
    }

    /** A host. */
    public Optional<HostPaging> host(String id) {
        return hosts.stream().filter(h -> h.host().equals(id)).findFirst();
    }

    /** What was varied of a host. */
    public List<SweepResult> sweepsOf(String host) {
        return sweeps.stream().filter(s -> s.sweep().host().equals(host)).toList();
    }

    /** What was varied and makes a difference: what a chart has something to show of. */
    public List<SweepResult> telling() {
        return sweeps.stream().filter(s -> !s.changesNothing()).toList();
    }

    /** What was found, host by host. */
    public Stream<Finding> findings() {
        return hosts.stream().flatMap(h -> h.findings().stream());
    }
}
