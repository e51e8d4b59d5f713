/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.EligibilityObstacle;
import org.portolan.model.BlockIoDisk;
import org.portolan.model.DiskPath;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.InterfaceKind;
import org.portolan.model.NetworkInterface;
import org.portolan.model.RealDevice;
import org.portolan.model.VirtualSwitch;
import org.portolan.model.ZvmTraits;

/**
 * What stands against relocating a guest to a host, as far as z/VM asks (domain notes 3.3). Whether its disks can go
 * along the engine finds out itself ({@link DeviceReader}).
 */
final class EligibilityReader {

    private EligibilityReader() {
    }

    /** The facts for one guest and one target. */
    static EligibilityFacts read(Guest guest, Host target) {
        var obstacles = EnumSet.noneOf(EligibilityObstacle.class);
        add(obstacles, EligibilityObstacle.NOT_RUNNING, !Elements.runs(guest));
        add(obstacles, EligibilityObstacle.DEDICATED_PROCESSORS, guest.isDedicatedProcessors());
        Optional.ofNullable(guest.getZvm()).ifPresent(z -> addTraits(obstacles, z));
        add(obstacles, EligibilityObstacle.SYSTEM_SERVICE_CONNECTED,
                guest.getDisks().stream().anyMatch(BlockIoDisk.class::isInstance));
        if (target.getHypervisor() == HypervisorKind.ZVM) {
            add(obstacles, EligibilityObstacle.VSWITCH_MISSING,
                    connected(guest).anyMatch(i -> !reachesNetwork(guest, i, target)));
        }
        return new EligibilityFacts(obstacles, hasExpandedStorage(guest), domain(guest));
    }

    private static void addTraits(Set<EligibilityObstacle> obstacles, ZvmTraits traits) {
        add(obstacles, EligibilityObstacle.NOT_DISCONNECTED, !traits.isDisconnected());
        add(obstacles, EligibilityObstacle.MULTICONFIGURATION, traits.isMulticonfiguration());
        add(obstacles, EligibilityObstacle.VMRELOCATE_OFF, !traits.isRelocationEnabled());
        add(obstacles, EligibilityObstacle.SYSTEM_SERVICE_CONNECTED, traits.isOpenSystemServices());
        add(obstacles, EligibilityObstacle.VIRTUAL_CTC, traits.isVirtualChannelToChannel());
        add(obstacles, EligibilityObstacle.WRITABLE_SHARED_SEGMENT, traits.isWritableSharedSegments());
        add(obstacles, EligibilityObstacle.CHPID_VIRTUALIZATION_OFF, !traits.isChpidVirtualizationOne());
        add(obstacles, EligibilityObstacle.VIRTUAL_DISK, traits.getVirtualDiskBytes() > 0);
    }

    private static Predicate<RealDevice> named(String device) {
        return d -> !device.isEmpty() && device.equalsIgnoreCase(Elements.text(d.getName()));
    }

    private static boolean isKeptFrom(List<Host> hosts, Host target) {
        return !hosts.isEmpty() && !hosts.contains(target);
    }

    /** A store that names no hosts is taken to be reachable from everywhere. */
    static boolean reachesStore(DiskPath disk, Host target) {
        return disk.getDatastore() == null || !isKeptFrom(disk.getDatastore().getHosts(), target);
    }

    private static Stream<NetworkInterface> connected(Guest guest) {
        return guest.getNetworkInterfaces().stream().filter(NetworkInterface::isConnected);
    }

    private static boolean reachesNetwork(Guest guest, NetworkInterface nic, Host target) {
        if (nic.getKind() == InterfaceKind.GUEST_LAN) {
            return false;
        }
        if (nic.getKind() == InterfaceKind.DEDICATED_OSA) {
            return target.getRealDevices().stream().anyMatch(named(Elements.text(nic.getOsaDevice())));
        }
        var name = Elements.text(nic.getNetworkName());
        if (name.isEmpty()) {
            return true;
        }
        var segment = Elements.hostOf(guest).flatMap(h -> switchNamed(h, name)).map(VirtualSwitch::getLanSegment);
        return switchNamed(target, name).filter(s -> isSameSegment(s, segment)).isPresent();
    }

    private static Optional<VirtualSwitch> switchNamed(Host host, String name) {
        return host.getVirtualSwitches().stream()
                .filter(s -> name.equalsIgnoreCase(Elements.text(s.getName())))
                .findFirst();
    }

    private static boolean isSameSegment(VirtualSwitch other, Optional<String> segment) {
        var theirs = Elements.text(other.getLanSegment());
        return segment.map(Elements::text).filter(s -> !s.isEmpty() && !theirs.isEmpty()).map(theirs::equals)
                .orElse(true);
    }

    private static boolean hasExpandedStorage(Guest guest) {
        return guest.getZvm() != null && guest.getZvm().getExpandedStorageBytes() > 0;
    }

    private static Optional<SortedSet<String>> domain(Guest guest) {
        return Optional.ofNullable(guest.getZvm())
                .map(ZvmTraits::getRelocationDomain)
                .map(d -> new TreeSet<>(d.getMembers().stream().map(Elements::id).toList()));
    }

    private static void add(Set<EligibilityObstacle> obstacles, EligibilityObstacle obstacle, boolean stands) {
        if (stands) {
            obstacles.add(obstacle);
        }
    }
}
