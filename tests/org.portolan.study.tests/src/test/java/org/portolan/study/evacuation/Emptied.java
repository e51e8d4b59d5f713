/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.Claim;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.text.ElementNames;

/** A host A of guests g0, g1, ... that go to B, the last one first, two at a time; names are what a test makes of them. */
final class Emptied {

    /** Targets are given: nobody has to be asked. */
    static final Placer NOBODY = (problem, limits, monitor) -> {
        throw new AssertionError("all targets are given");
    };

    private final TreeMap<String, String> names = new TreeMap<>();

    Emptied named(String id, String name) {
        names.put(id, name);
        return this;
    }

    ElementNames names() {
        return ElementNames.of(names);
    }

    EvacuationStudyResult result(HypervisorSpec.Kind kind, MethodSpec method, int guests, boolean wayBack) {
        return new EvacuationStudy(spec(kind, method, guests), wayBack, Optional.empty()).run(NOBODY,
                RunMonitor.NONE);
    }

    static EvacuationSpec spec(HypervisorSpec.Kind kind, MethodSpec method, int guests) {
        var hosts = new ArrayList<HostSpec>();
        for (var id : List.of("A", "B")) {
            hosts.add(new HostSpec(id, Optional.of(new HypervisorSpec(kind, 8, 0)), Optional.of("C"), List.of()));
        }
        var link = new LinkSpec.Ethernet("L", new TreeSet<>(Set.of("A", "B")), Rate.ofMegabytesPerSecond(1000),
                Optional.of(Ratio.ONE), SimTime.ZERO, OptionalInt.of(0));
        var on = new ArrayList<GuestSpec>();
        var targets = new TreeMap<String, String>();
        var claims = new TreeMap<String, Claim>();
        for (int i = 0; i < guests; i++) {
            var pages = new Pages(250_000L * (i + 1));
            on.add(GuestSpec.of("g" + i, "A", 1, GuestPlacement.allResident(pages, Pages.ZERO),
                    new MemoryProfileSpec.Saturating(new PageRate(1_000), pages, pages, SimTime.ofSeconds(5))));
            targets.put("g" + i, "B");
            claims.put("g" + i, Claim.ofPriority(i));
        }
        var spec = EvacuationSpec
                .of(new InstallationSpec(hosts, List.of(), List.of(link), on), Set.of("A"), method,
                        Assumptions.DEFAULTS)
                .withTargets(targets)
                .withLimits(List.of(new ConcurrencyLimit.InAll(2, ConcurrencyLimit.Cost.ONE)));
        return spec.with(spec.moves().withClaims(claims));
    }
}
