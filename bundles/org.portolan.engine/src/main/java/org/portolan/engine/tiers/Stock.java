/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.relocation.AssumptionUse;

/** What the hosts of an installation have, found by host: guests, lent storage, volumes, and what they share. */
final class Stock {

    private final PagingSpec spec;
    private final AssumptionUse assumptions;
    private final Map<String, List<GuestSpec>> guests;
    private final Map<String, List<Loaned>> lent = new HashMap<>();
    private final Map<String, Volume> volumes = new TreeMap<>();
    private final Map<String, List<HostSpec>> usersOfVolume = new HashMap<>();
    private final Map<String, List<HostSpec>> usersOfXstore = new HashMap<>();

    /**
     * Storage that a host lends.
     *
     * @param borrower to which host
     * @param level as what
     */
    record Loaned(HostSpec borrower, Remote level) {
    }

    /** @param assumptions those of the specification */
    Stock(PagingSpec spec, AssumptionUse assumptions) {
        this.spec = spec;
        this.assumptions = assumptions;
        var installation = spec.installation();
        guests = installation.guests().stream().collect(Collectors.groupingBy(GuestSpec::host));
        installation.hosts().forEach(this::addUses);
        var foreign = new ForeignSlots(installation, guests, usersOfVolume);
        for (var volume : installation.pagingVolumes()) {
            volumes.put(volume.id(), Volume.of(volume, foreign.of(volume), assumptions));
        }
    }

    /** The same volumes, under other hosts and guests: what others use of them does not change. */
    private Stock(PagingSpec spec, AssumptionUse assumptions, Map<String, Volume> volumes) {
        this.spec = spec;
        this.assumptions = assumptions;
        guests = spec.installation().guests().stream().collect(Collectors.groupingBy(GuestSpec::host));
        spec.installation().hosts().forEach(this::addUses);
        this.volumes.putAll(volumes);
    }

    /** The same volumes, under other hosts and guests. */
    Stock with(PagingSpec other) {
        return new Stock(other, assumptions, volumes);
    }

    private void addUses(HostSpec host) {
        for (StorageLevelSpec level : host.storage()) {
            switch (level) {
                case Central c -> {}
                case Xstore x -> add(usersOfXstore, x.id(), host);
                case Remote r -> lent.computeIfAbsent(r.lenderHost(), l -> new ArrayList<>()).add(new Loaned(host, r));
                case PagingSpace p -> p.volumes().forEach(v -> add(usersOfVolume, v, host));
            }
        }
    }

    private static void add(Map<String, List<HostSpec>> users, String id, HostSpec host) {
        users.computeIfAbsent(id, i -> new ArrayList<>()).add(host);
    }

    /** The assumptions of the specification, which remember which of them were asked for. */
    AssumptionUse assumptions() {
        return assumptions;
    }

    /** Hosts whose central storage is known. */
    List<HostSpec> hosts() {
        return spec.installation().hosts().stream().filter(h -> h.level(Central.class).isPresent()).toList();
    }

    List<GuestSpec> guestsOf(HostSpec host) {
        return guests.getOrDefault(host.id(), List.of());
    }

    /** What a host lends, in the order of borrowers. */
    List<Loaned> lentBy(HostSpec host) {
        return lent.getOrDefault(host.id(), List.of());
    }

    double bytesLentBy(HostSpec host) {
        return lentBy(host).stream().mapToDouble(l -> l.level().size().count()).sum();
    }

    /** Share of what a host lends that it has, once the hypervisor has its part. */
    double shareLent(HostSpec host) {
        double lent = bytesLentBy(host);
        double fixed = host.level(Central.class).flatMap(Central::fixed).map(f -> (double) f.count())
                .orElseGet(() -> assumptions.value(AssumptionKey.CP_FIXED));
        double most = host.level(Central.class).map(c -> Math.max(0, c.size().count() - fixed)).orElse(lent);
        return lent <= most ? 1 : most / lent;
    }

    Volume volume(String id) {
        return volumes.get(id);
    }

    /** Ids of the volumes of a host, in order. */
    static List<String> volumesOf(HostSpec host) {
        return host.level(PagingSpace.class).map(PagingSpace::volumes).orElse(List.of()).stream().sorted().toList();
    }

    List<HostSpec> usersOfVolume(String id) {
        return usersOfVolume.getOrDefault(id, List.of());
    }

    List<HostSpec> usersOfXstore(String id) {
        return usersOfXstore.getOrDefault(id, List.of());
    }

    /** Slots of volumes in use, less those that the guests of the installation claim: paging places those anew. */
    private static final class ForeignSlots {
        private final Map<String, Double> claimed = new HashMap<>();

        ForeignSlots(InstallationSpec installation, Map<String, List<GuestSpec>> guests,
                Map<String, List<HostSpec>> users) {
            Function<String, PagingVolumeSpec> byId = installation.pagingVolumes().stream()
                    .collect(Collectors.toMap(PagingVolumeSpec::id, Function.identity()))::get;
            for (var host : installation.hosts()) {
                var own = volumesOf(host).stream().map(byId).toList();
                double used = sum(own, v -> v.slotsUsed().count());
                double claims = sum(guests.getOrDefault(host.id(), List.of()), ForeignSlots::slotsOf);
                for (var volume : own) {
                    if (used > 0) {
                        claimed.merge(volume.id(), claims * (volume.slotsUsed().count() / used), Double::sum);
                    }
                }
            }
        }

        private static double slotsOf(GuestSpec guest) {
            var placement = guest.placement();
            return placement.dasd().plus(placement.residentWithSlot().orElse(Pages.ZERO)).count();
        }

        double of(PagingVolumeSpec volume) {
            return Math.max(0, volume.slotsUsed().count() - claimed.getOrDefault(volume.id(), 0.0));
        }
    }

    private static <T> double sum(List<T> list, ToDoubleFunction<T> value) {
        double sum = 0;
        for (var element : list) {
            sum += value.applyAsDouble(element);
        }
        return sum;
    }
}
