/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/** Makes installations of few words: one host unless more are asked for, sizes in pages, nothing kept back by the hypervisor. */
final class Installation {

    /** The hypervisor keeps nothing, and no frame waits on the available list. */
    static final Assumptions BARE = Assumptions.DEFAULTS.with(AssumptionKey.CP_FIXED, 0)
            .with(AssumptionKey.AVAILABLE_LOW_FRAMES, 0).with(AssumptionKey.AVAILABLE_LOW_SHARE, 0)
            .with(AssumptionKey.AVAILABLE_HIGH_FRAMES, 0).with(AssumptionKey.AVAILABLE_HIGH_SHARE, 0);

    private static final long SLOTS_PER_VOLUME = 6_000_000;

    private final String host;
    private final List<StorageLevelSpec> levels = new ArrayList<>();
    private final List<PagingVolumeSpec> volumes = new ArrayList<>();
    private final List<GuestSpec> guests = new ArrayList<>();
    private final List<LinkSpec> links = new ArrayList<>();
    private final List<Installation> others = new ArrayList<>();
    private final Map<String, ResidencySpec> residency = new HashMap<>();
    private Optional<HypervisorSpec> hypervisor = Optional.empty();
    private Optional<ProcessorSpec> processors = Optional.empty();
    private Optional<ReplacementPolicy> policy = Optional.empty();
    private Assumptions assumptions = BARE;

    private Installation(String host) {
        this.host = host;
    }

    static Installation of(long frames) {
        return of("H", frames);
    }

    static Installation of(String host, long frames) {
        var installation = new Installation(host);
        installation.levels.add(new StorageLevelSpec.Central(host + ".central", pages(frames), Optional.empty()));
        return installation;
    }

    static Bytes pages(long count) {
        return new Pages(count).bytes();
    }

    static MemoryProfileSpec uniform(long pages, double perSecond) {
        return population(pages, new PatternSpec.Uniform(), perSecond);
    }

    static MemoryProfileSpec zipf(long pages, double exponent, double perSecond) {
        return population(pages, new PatternSpec.Zipf(exponent), perSecond);
    }

    static MemoryProfileSpec sweep(long pages, double perSecond) {
        return population(pages, new PatternSpec.Sequential(), perSecond);
    }

    static MemoryProfileSpec population(long pages, PatternSpec pattern, double reads) {
        return new MemoryProfileSpec.Populations(List.of(part(pages, pattern, reads, 0)));
    }

    static PopulationSpec part(long pages, PatternSpec pattern, double reads, double writes) {
        return new PopulationSpec(new Pages(pages), pattern, new PageRate(reads), new PageRate(writes));
    }

    static MemoryProfileSpec saturating(long workingSet, double seconds) {
        return new MemoryProfileSpec.Saturating(new PageRate(workingSet / 10.0), new Pages(workingSet / 2),
                new Pages(workingSet), SimTime.ofSeconds(seconds));
    }

    Installation xstore(long pages) {
        levels.add(new StorageLevelSpec.Xstore(host + ".xstore", pages(pages), Optional.empty()));
        return this;
    }

    Installation remote(String lender, String link, long pages) {
        levels.add(new StorageLevelSpec.Remote(host + ".remote." + lender, lender, link, pages(pages)));
        return this;
    }

    Installation volumes(int count) {
        return volumes(count, SLOTS_PER_VOLUME, 0.5e-3);
    }

    Installation volumes(int count, long slots, double serviceSeconds) {
        return volumes(IntStream.range(0, count).mapToObj(i -> volume(host + ".page" + i, slots, serviceSeconds))
                .toList());
    }

    Installation volumes(List<PagingVolumeSpec> specs) {
        volumes.addAll(specs);
        levels.add(new StorageLevelSpec.PagingSpace(host + ".space", specs.stream().map(PagingVolumeSpec::id).toList(),
                Optional.empty()));
        return this;
    }

    static PagingVolumeSpec volume(String id, long slots, double serviceSeconds) {
        return new PagingVolumeSpec(id, PagingVolumeSpec.Kind.ECKD, new Pages(slots), Pages.ZERO,
                Optional.of(SimTime.ofSeconds(serviceSeconds)), Optional.empty(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty());
    }

    Installation link(LinkSpec link) {
        links.add(link);
        return this;
    }

    Installation zvm(int version, int release) {
        hypervisor = Optional.of(new HypervisorSpec(HypervisorSpec.Kind.ZVM, version, release));
        return this;
    }

    Installation hypervisor(HypervisorSpec.Kind kind) {
        hypervisor = Optional.of(new HypervisorSpec(kind, 7, 0));
        return this;
    }

    Installation policy(ReplacementPolicy other) {
        policy = Optional.of(other);
        return this;
    }

    Installation processors(ProcessorSpec spec) {
        processors = Optional.of(spec);
        return this;
    }

    Installation assuming(AssumptionKey key, double value) {
        assumptions = assumptions.with(key, value);
        return this;
    }

    Installation guest(String id, long instantiated, MemoryProfileSpec profile) {
        guests.add(guestOf(id, instantiated, profile));
        return this;
    }

    GuestSpec guestOf(String id, long instantiated, MemoryProfileSpec profile) {
        return GuestSpec.of(id, host, 1, GuestPlacement.allResident(new Pages(instantiated), Pages.ZERO), profile);
    }

    Installation guests(int count, long instantiated, MemoryProfileSpec profile) {
        IntStream.range(0, count).forEach(i -> guest("G" + i, instantiated, profile));
        return this;
    }

    Installation residency(String guest, ResidencySpec set) {
        residency.put(guest, set);
        return this;
    }

    Installation and(Installation other) {
        others.add(other);
        return this;
    }

    PagingSpec spec() {
        var hosts = new ArrayList<HostSpec>();
        var allVolumes = new HashMap<String, PagingVolumeSpec>();
        var allLinks = new ArrayList<LinkSpec>();
        var allGuests = new ArrayList<GuestSpec>();
        var allResidency = new HashMap<String, ResidencySpec>();
        var policies = new HashMap<String, ReplacementPolicy>();
        var all = new ArrayList<>(others);
        all.add(this);
        for (var part : all) {
            hosts.add(new HostSpec(part.host, part.hypervisor, Optional.empty(), part.levels, part.processors,
                    List.of()));
            part.volumes.forEach(v -> allVolumes.put(v.id(), v));
            allLinks.addAll(part.links);
            allGuests.addAll(part.guests);
            allResidency.putAll(part.residency);
            part.policy.ifPresent(p -> policies.put(part.host, p));
        }
        return new PagingSpec(new InstallationSpec(hosts, List.copyOf(allVolumes.values()), allLinks, allGuests),
                allResidency, policies, assumptions);
    }

    PagingResult solve() {
        return Paging.solve(spec(), RunMonitor.NONE);
    }

    HostPaging solved() {
        return Paging.solveHost(spec(), host, RunMonitor.NONE);
    }
}
