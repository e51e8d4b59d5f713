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

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.ChpidSpec;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
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
import org.portolan.engine.result.RelocationResult;

/**
 * A small installation to vary: members A and B of a z/VM cluster, joined by link L, sharing paging volumes, and guest
 * G on A. As it stands it is the worked example of docs/engine.md, 9: I = 907,008 pages, all resident,
 * WS = W = 204,800, d = 20,000 pages/s, B = 342 MB/s, 8 volumes with s0 = 0.5 ms, r = 150 MB/s, n = 32, k = 8.
 */
final class Scene {

    static final String SOURCE = "A";
    static final String TARGET = "B";
    static final String GUEST = "G";
    static final String LINK = "L";
    static final String XSTORE = "X";

    GuestPlacement placement = GuestPlacement.allResident(new Pages(907_008), Pages.ZERO);
    MemoryProfileSpec profile = saturating(20_000, 204_800, 204_800);
    Optional<Bytes> maximumMemory = Optional.empty();
    EligibilityFacts eligibility = EligibilityFacts.NONE;
    ServiceLevel serviceLevel = ServiceLevel.NONE;
    GuestDevices devices = GuestDevices.NONE;
    int virtualCpus = 1;
    MethodSpec method = PlainPrecopy.DEFAULTS;
    Optional<HypervisorSpec> hypervisor = Optional.of(new HypervisorSpec(HypervisorSpec.Kind.ZVM, 6, 2));
    Bytes sourceStorage = Bytes.ofGiB(64);
    Bytes targetStorage = Bytes.ofGiB(64);
    int sharedVolumes = 8;
    int sourceVolumes;
    int targetVolumes;
    long cylinders = 10_017;
    Pages slotsUsed = Pages.ZERO;
    LinkSpec link = plainLink(Rate.ofMegabytesPerSecond(342), 0);
    List<String> path = List.of(LINK);
    SimTime start = SimTime.ZERO;
    Assumptions assumptions = Assumptions.DEFAULTS;
    List<IncidentSpec> incidents = List.of();
    final List<LinkSpec> otherLinks = new ArrayList<>();
    final List<GuestSpec> others = new ArrayList<>();
    final List<RelocationRequest> otherRequests = new ArrayList<>();
    Optional<Rate> channelRate = Optional.empty();
    Optional<StorageLevelSpec> sourceXstore = Optional.empty();
    Optional<StorageLevelSpec> targetXstore = Optional.empty();
    Optional<StorageLevelSpec> sourceRemote = Optional.empty();

    static MemoryProfileSpec.Saturating saturating(double dirtyRate, long writable, long working) {
        return new MemoryProfileSpec.Saturating(new PageRate(dirtyRate), new Pages(writable), new Pages(working),
                SimTime.ofSeconds(5));
    }

    /** A link of exactly this payload rate. */
    static LinkSpec plainLink(Rate rate, int headerBytes) {
        return new LinkSpec.Ethernet(LINK, new TreeSet<>(Set.of(SOURCE, TARGET)), rate, Optional.of(Ratio.ONE),
                SimTime.ZERO, OptionalInt.of(headerBytes));
    }

    static LinkSpec isfc(int devices, Rate... channels) {
        var chpids = new ArrayList<ChpidSpec>();
        for (int i = 0; i < channels.length; i++) {
            chpids.add(new ChpidSpec("chpid" + i, channels[i], devices));
        }
        return new LinkSpec.Isfc(LINK, new TreeSet<>(Set.of(SOURCE, TARGET)), chpids, SimTime.ZERO,
                OptionalInt.empty());
    }

    Scene assume(AssumptionKey key, double value) {
        assumptions = assumptions.with(key, value);
        return this;
    }

    Scene rate(double bytesPerSecond) {
        link = plainLink(Rate.rounded(bytesPerSecond), 0);
        return this;
    }

    Scene resident(long pages) {
        placement = GuestPlacement.allResident(new Pages(pages), Pages.ZERO);
        return this;
    }

    /** Gives both hosts the same expanded storage of so many blocks, 20 us for each move. */
    Scene sharedXstore(long blocks) {
        sourceXstore = Optional.of(new StorageLevelSpec.Xstore(XSTORE, new Pages(blocks).bytes(), Optional.empty()));
        targetXstore = sourceXstore;
        return this;
    }

    GuestSpec guest() {
        return new GuestSpec(GUEST, SOURCE, maximumMemory, virtualCpus, placement, profile, eligibility, serviceLevel,
                devices);
    }

    Scenario scenario() {
        var guests = new ArrayList<>(others);
        guests.add(guest());
        var requests = new ArrayList<RelocationRequest>();
        requests.add(new RelocationRequest(GUEST, TARGET, path, start, method));
        requests.addAll(otherRequests);
        return new Scenario(new InstallationSpec(hosts(), volumes(), links(), guests), requests, incidents,
                assumptions, 0);
    }

    RelocationResult run() {
        return Engine.run(scenario(), RunMonitor.NONE).relocations().getFirst();
    }

    private List<LinkSpec> links() {
        var links = new ArrayList<>(otherLinks);
        links.add(link);
        return links;
    }

    private List<HostSpec> hosts() {
        return List.of(host(SOURCE, sourceStorage, sourceVolumes), host(TARGET, targetStorage, targetVolumes));
    }

    private HostSpec host(String id, Bytes storage, int ownVolumes) {
        var levels = new ArrayList<StorageLevelSpec>();
        levels.add(new StorageLevelSpec.Central(id + ".central", storage, Optional.empty()));
        if (id.equals(SOURCE)) {
            sourceXstore.ifPresent(levels::add);
            sourceRemote.ifPresent(levels::add);
        } else {
            targetXstore.ifPresent(levels::add);
        }
        var ids = new ArrayList<>(ids("shared", sharedVolumes));
        ids.addAll(ids(id + ".own", ownVolumes));
        if (!ids.isEmpty()) {
            levels.add(new StorageLevelSpec.PagingSpace(id + ".page", ids, channelRate));
        }
        return new HostSpec(id, hypervisor, Optional.of("SSI"), levels);
    }

    private List<PagingVolumeSpec> volumes() {
        var ids = new ArrayList<>(ids("shared", sharedVolumes));
        ids.addAll(ids(SOURCE + ".own", sourceVolumes));
        ids.addAll(ids(TARGET + ".own", targetVolumes));
        return ids.stream().map(id -> PagingVolumeSpec.eckd(id, cylinders, slotsUsed)).toList();
    }

    private static List<String> ids(String prefix, int count) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            ids.add(prefix + i);
        }
        return ids;
    }
}
