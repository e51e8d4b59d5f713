/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** A cluster to be emptied in tests: hosts, one network that joins them all, and guests. */
final class Cluster {

    static final String NETWORK = "network";

    final List<HostSpec> hosts = new ArrayList<>();
    final List<PagingVolumeSpec> volumes = new ArrayList<>();
    final List<GuestSpec> guests = new ArrayList<>();
    final TreeMap<String, String> targets = new TreeMap<>();
    List<ConcurrencyLimit> limits = List.of();
    MethodSpec method = PlainPrecopy.DEFAULTS;
    double megabytesPerSecond = 1000;
    Objective objective = Objective.SHORTEST_TOTAL;
    PlanningEffort effort = PlanningEffort.USUAL;

    /** A host whose storage is not known. */
    Cluster host(String id) {
        hosts.add(new HostSpec(id, Optional.empty(), Optional.of("C"), List.of()));
        return this;
    }

    /** A host with so many frames for guests. */
    Cluster host(String id, long frames) {
        hosts.add(new HostSpec(id, Optional.empty(), Optional.of("C"), List.of(new StorageLevelSpec.Central(
                id + ".central", new Pages(frames).bytes(), Optional.of(Bytes.ofMiB(0))))));
        return this;
    }

    /** A host with so many frames for guests, and slots of its own beside them. */
    Cluster host(String id, long frames, long slots) {
        var volume = new PagingVolumeSpec(id + ".page", PagingVolumeSpec.Kind.ECKD, new Pages(slots), Pages.ZERO,
                Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        volumes.add(volume);
        hosts.add(new HostSpec(id, Optional.empty(), Optional.of("C"), List.of(
                new StorageLevelSpec.Central(id + ".central", new Pages(frames).bytes(), Optional.of(Bytes.ofMiB(0))),
                new StorageLevelSpec.PagingSpace(id + ".space", List.of(volume.id()), Optional.empty()))));
        return this;
    }

    /** A guest that writes to all of its pages evenly. */
    Cluster guest(String id, String host, long pages, double writesPerSecond) {
        return guest(id, host, pages, writesPerSecond, ServiceLevel.NONE);
    }

    Cluster guest(String id, String host, long pages, double writesPerSecond, ServiceLevel promised) {
        var profile = new MemoryProfileSpec.Saturating(new PageRate(writesPerSecond), new Pages(pages),
                new Pages(pages), SimTime.ofSeconds(5));
        guests.add(new GuestSpec(id, host, Optional.empty(), 1,
                GuestPlacement.allResident(new Pages(pages), Pages.ZERO), profile, EligibilityFacts.NONE, promised));
        return this;
    }

    /** Says where a guest goes. */
    Cluster to(String guest, String target) {
        targets.put(guest, target);
        return this;
    }

    InstallationSpec installation() {
        var ends = new TreeSet<String>();
        hosts.forEach(h -> ends.add(h.id()));
        var network = new LinkSpec.Ethernet(NETWORK, ends, Rate.ofMegabytesPerSecond(megabytesPerSecond),
                Optional.of(Ratio.ONE), SimTime.ZERO, OptionalInt.of(0));
        return new InstallationSpec(hosts, volumes, List.of(network), guests);
    }

    EvacuationSpec emptying(String... emptied) {
        return EvacuationSpec.of(installation(), Set.of(emptied), method, Assumptions.DEFAULTS).withTargets(targets)
                .withLimits(limits).with(objective).with(effort);
    }
}
