/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.portolan.engine.disk.DiskModel;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.EligibilityObstacle;
import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.placement.Barrier;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;

/** What keeps a guest from a host, apart from what the host holds. */
final class BarrierReader {

    private final Assumptions assumptions;

    BarrierReader(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /**
     * Reasons; none when the host may take the guest.
     *
     * @param devices the guest's disks and networks
     * @param method how it would move
     */
    Set<Barrier> read(Guest guest, Host source, Host target, GuestDevices devices, MethodSpec method) {
        var barriers = EnumSet.noneOf(Barrier.class);
        if (source.getHypervisor() != target.getHypervisor()) {
            barriers.add(Barrier.OTHER_HYPERVISOR);
        }
        if (method instanceof LgrPrecopy lgr) {
            addOfLgr(barriers, guest, source, target, lgr);
        }
        addOfDisks(barriers, guest, source, target, devices);
        return barriers;
    }

    /**
     * Reasons against a start of the guest on another host after its own was lost. What stands against a relocation of a
     * guest that runs does not count.
     */
    Set<Barrier> readForRestart(Guest guest, Host source, Host target, GuestDevices devices) {
        var barriers = EnumSet.noneOf(Barrier.class);
        if (source.getHypervisor() != target.getHypervisor()) {
            barriers.add(Barrier.OTHER_HYPERVISOR);
        }
        if (!target.getLicences().containsAll(guest.getLicences())) {
            barriers.add(Barrier.NOT_LICENSED);
        }
        var facts = EligibilityReader.read(guest, target);
        if (facts.domain().filter(d -> !d.contains(Elements.id(target))).isPresent()) {
            barriers.add(Barrier.OUTSIDE_DOMAIN);
        }
        if (facts.obstacles().contains(EligibilityObstacle.VSWITCH_MISSING)) {
            barriers.add(Barrier.NETWORK_MISSING);
        }
        addOfDisks(barriers, guest, source, target, devices);
        return barriers;
    }

    private void addOfDisks(Set<Barrier> barriers, Guest guest, Host source, Host target, GuestDevices devices) {
        boolean refused = devices.disks().stream().anyMatch(d -> !DiskModel.of(d, assumptions::value)
                .refusals(Elements.id(source), Elements.id(target)).isEmpty());
        boolean away = target.getHypervisor() != HypervisorKind.ZVM
                && guest.getDisks().stream().anyMatch(d -> !EligibilityReader.reachesStore(d, target));
        if (refused || away) {
            barriers.add(Barrier.DISK_NOT_REACHABLE);
        }
    }

    private static void addOfLgr(Set<Barrier> barriers, Guest guest, Host source, Host target, LgrPrecopy method) {
        var facts = EligibilityReader.read(guest, target);
        if (!Elements.clusterOf(source).equals(Elements.clusterOf(target))) {
            barriers.add(Barrier.OTHER_CLUSTER);
        }
        if (facts.domain().filter(d -> !d.contains(Elements.id(target))).isPresent()
                && !method.force().contains(Force.DOMAIN)) {
            barriers.add(Barrier.OUTSIDE_DOMAIN);
        }
        if (facts.xstoreAttached()) {
            barriers.add(Barrier.TIED_TO_HOST);
        }
        facts.obstacles().forEach(o -> barrier(o, method).ifPresent(barriers::add));
    }

    private static Optional<Barrier> barrier(EligibilityObstacle obstacle, LgrPrecopy method) {
        return switch (obstacle) {
            case VSWITCH_MISSING -> Optional.of(Barrier.NETWORK_MISSING);
            case MINIDISK_NOT_SHARED -> Optional.of(Barrier.DISK_NOT_REACHABLE);
            case DEVICE_NOT_EQUIVALENT, DEDICATED_DEVICE -> Optional.of(Barrier.DEVICE_NOT_EQUIVALENT);
            case ARCHITECTURE -> method.force().contains(Force.ARCHITECTURE) ? Optional.empty()
                    : Optional.of(Barrier.ARCHITECTURE);
            default -> Optional.of(Barrier.TIED_TO_HOST);
        };
    }
}
