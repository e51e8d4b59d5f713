/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.portolan.engine.input.AdapterSpec;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.Claim;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.SwitchSpec;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;

/** Several hosts and many guests, to see who waits and who shares what. Guests write nothing unless told so. */
final class Yard {

    final List<HostSpec> hosts = new ArrayList<>();
    final List<LinkSpec> links = new ArrayList<>();
    final List<SwitchSpec> switches = new ArrayList<>();
    final List<GuestSpec> guests = new ArrayList<>();
    final List<RelocationRequest> requests = new ArrayList<>();
    List<ConcurrencyLimit> limits = List.of();
    List<IncidentSpec> incidents = List.of();
    Assumptions assumptions = Assumptions.DEFAULTS;
    MethodSpec method = PlainPrecopy.DEFAULTS;
    double writes;

    Yard host(String id, Optional<ProcessorSpec> processors, AdapterSpec... adapters) {
        hosts.add(new HostSpec(id, Optional.empty(), Optional.of("C"), List.of(), processors, List.of(adapters)));
        return this;
    }

    Yard hosts(String... ids) {
        for (var id : ids) {
            host(id, Optional.empty());
        }
        return this;
    }

    /** Ethernet of exactly this payload rate, without headers. */
    Yard link(String id, double megabytesPerSecond, String... ends) {
        links.add(new LinkSpec.Ethernet(id, new TreeSet<>(Set.of(ends)), Rate.ofMegabytesPerSecond(megabytesPerSecond),
                Optional.of(Ratio.ONE), SimTime.ZERO, OptionalInt.of(0)));
        return this;
    }

    /** A guest and the command to relocate it. */
    Yard move(String guest, String from, String to, long pages, double start, Claim claim, String... path) {
        guests.add(GuestSpec.of(guest, from, 1, GuestPlacement.allResident(new Pages(pages), Pages.ZERO),
                Scene.saturating(writes, pages, pages)));
        requests.add(new RelocationRequest(guest, to, List.of(path), SimTime.ofSeconds(start), method, claim));
        return this;
    }

    Yard move(String guest, String from, String to, long pages, String... path) {
        return move(guest, from, to, pages, 0, Claim.USUAL, path);
    }

    Scenario scenario() {
        return new Scenario(new InstallationSpec(hosts, List.of(), links, guests, switches), requests, limits,
                incidents, assumptions, 0);
    }

    List<RelocationResult> run() {
        return Engine.run(scenario(), RunMonitor.NONE).relocations();
    }
}
