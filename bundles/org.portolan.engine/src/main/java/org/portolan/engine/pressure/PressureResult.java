/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.result.AssumptionInForce;

/**
 * What hosts did.
 *
 * @param hosts every host that is followed (see {@link Pressure}), in the order of ids
 * @param stays every guest on every host that it was on, in the order of guests and then of times
 * @param outcomes what every event came to, in the order of events
 * @param findings what is worth saying, the worst first
 * @param assumptions those that the run has used, in the order of the catalogue
 */
public record PressureResult(List<HostCourse> hosts, List<GuestStay> stays, List<EventOutcome> outcomes,
        List<Finding> findings, List<AssumptionInForce> assumptions) {

    public PressureResult {
        hosts = List.copyOf(hosts);
        stays = List.copyOf(stays);
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
        assumptions = List.copyOf(assumptions);
    }

    /** A host, if it is followed. */
    public Optional<HostCourse> host(String id) {
        return hosts.stream().filter(h -> h.host().equals(id)).findFirst();
    }

    /** The first stay of a guest on a host. */
    public Optional<GuestStay> stay(String guest, String host) {
        return stays.stream().filter(s -> s.guest().equals(guest) && s.host().equals(host)).findFirst();
    }
}
