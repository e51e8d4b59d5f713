/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.disk.DedicatedEckd;
import org.portolan.engine.disk.DiskPathSpec;
import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.disk.Reach;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.network.NetworkInterfaceSpec;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Hosts and guests of one cluster, put together for a test of lost hosts. */
final class LossScene {

    /** An ECKD volume serves one I/O of 0.5 ms at a time: 2000 in a second, and a boot by itself takes all of them. */
    static final DiskPathSpec ECKD = new DedicatedEckd(Optional.empty(), Reach.EVERYWHERE);
    /** 512 MiB in reads of 32 KiB, 2000 in a second. */
    static final double ECKD_READ_SECONDS = 16_384 / 2000.0;

    private final Map<String, HostSpec> hosts = new TreeMap<>();
    private final List<GuestSpec> guests = new ArrayList<>();
    private final List<LinkSpec> links = new ArrayList<>();
    private final Map<String, RestartSpec> restarts = new TreeMap<>();
    private final Map<String, Rate> readRates = new TreeMap<>();
    private HypervisorSpec.Kind hypervisor = HypervisorSpec.Kind.VSPHERE;
    private Assumptions assumptions = Assumptions.DEFAULTS;
    private UnaryOperator<HostLossSpec> changes = s -> s;

    LossScene hypervisor(HypervisorSpec.Kind kind) {
        hypervisor = kind;
        return this;
    }

    LossScene assuming(AssumptionKey key, double value) {
        assumptions = assumptions.with(key, value);
        return this;
    }

    LossScene host(String id, long frames) {
        hosts.put(id, new HostSpec(id, Optional.of(new HypervisorSpec(hypervisor, 7, 2)), Optional.of("C"),
                List.of(new StorageLevelSpec.Central(id + ".central", new Pages(frames).bytes(),
                        Optional.of(Bytes.ZERO)))));
        return this;
    }

    LossScene processors(String host, double processors) {
        hosts.put(host, hosts.get(host).with(Optional.of(ProcessorSpec.idle(processors))));
        return this;
    }

    LossScene readRate(String host, double megabytes) {
        readRates.put(host, Rate.ofMegabytesPerSecond(megabytes));
        return this;
    }

    LossScene guest(String id, String host, long pages) {
        return guest(id, host, pages, GuestDevices.NONE, ServiceLevel.NONE);
    }

    LossScene guest(String id, String host, long pages, GuestDevices devices, ServiceLevel promised) {
        var profile = new MemoryProfileSpec.Saturating(new PageRate(1000), new Pages(pages), new Pages(pages),
                SimTime.ofSeconds(5));
        guests.add(new GuestSpec(id, host, Optional.empty(), 1,
                GuestPlacement.allResident(new Pages(pages), Pages.ZERO), profile, EligibilityFacts.NONE, promised,
                devices));
        return this;
    }

    /** A guest that boots from a disk behind a store. */
    LossScene guestOnDisk(String id, String host, long pages, DiskPathSpec path, String store) {
        guest(id, host, pages, new GuestDevices(List.of(DiskSpec.of(id + ".disk", path)), List.of()),
                ServiceLevel.NONE);
        return restart(id, r -> r.from(new BootDisk(id + ".disk", store)));
    }

    LossScene guestOnNetwork(String id, String host, long pages, NetworkInterfaceSpec nic) {
        return guest(id, host, pages, new GuestDevices(List.of(), List.of(nic)), ServiceLevel.NONE);
    }

    LossScene restart(String guest, UnaryOperator<RestartSpec> change) {
        restarts.put(guest, change.apply(restarts.getOrDefault(guest, RestartSpec.USUAL)));
        return this;
    }

    /** An Ethernet that carries so many payload bytes per second. */
    LossScene link(String id, String from, String to, double megabytes) {
        links.add(new LinkSpec.Ethernet(id, new TreeSet<>(Set.of(from, to)), Rate.ofMegabytesPerSecond(megabytes),
                Optional.of(Ratio.ONE), SimTime.ZERO, OptionalInt.of(0)));
        return this;
    }

    LossScene asking(UnaryOperator<HostLossSpec> change) {
        var before = changes;
        changes = s -> change.apply(before.apply(s));
        return this;
    }

    LossScene shuffled(long seed) {
        Collections.shuffle(guests, new Random(seed));
        Collections.shuffle(links, new Random(seed));
        return this;
    }

    HostLossSpec spec(String... lost) {
        var installation = new InstallationSpec(List.copyOf(hosts.values()), List.of(), links, guests);
        var places = NPlusSpec.of(PagingSpec.of(installation, assumptions),
                List.of(new NPlusCluster("C", hosts.keySet())))
                .withAllowances(hosts.keySet().stream()
                        .collect(Collectors.toMap(h -> h, h -> HostAllowance.ofStorage(Ratio.ONE))));
        return changes.apply(HostLossSpec.of(places, List.of(lost)).withRestarts(restarts).withReadRates(readRates));
    }

    HostLossResult lose(String... lost) {
        return Failover.lose(spec(lost), new FirstFitPlacer(), RunMonitor.NONE);
    }
}
