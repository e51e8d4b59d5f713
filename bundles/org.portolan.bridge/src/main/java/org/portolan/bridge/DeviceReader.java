/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.portolan.engine.disk.BlockIo;
import org.portolan.engine.disk.DatastoreDisk;
import org.portolan.engine.disk.DedicatedEckd;
import org.portolan.engine.disk.DedicatedFcp;
import org.portolan.engine.disk.DeviceSpec;
import org.portolan.engine.disk.DiskLoad;
import org.portolan.engine.disk.DiskPathSpec;
import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.disk.Iscsi;
import org.portolan.engine.disk.Minidisk;
import org.portolan.engine.disk.Reach;
import org.portolan.engine.disk.VirtualSan;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.network.AnnouncementSpec;
import org.portolan.engine.network.Layer;
import org.portolan.engine.network.NetworkCondition;
import org.portolan.engine.network.NetworkInterfaceSpec;
import org.portolan.engine.network.PeerGroup;
import org.portolan.engine.network.PeersSpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.BlockIoDisk;
import org.portolan.model.DedicatedEckdDisk;
import org.portolan.model.DedicatedFcpDisk;
import org.portolan.model.DiskPath;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.IscsiDisk;
import org.portolan.model.NamedElement;
import org.portolan.model.NetworkInterface;
import org.portolan.model.RealDevice;
import org.portolan.model.TcpPeers;
import org.portolan.model.VirtualDisk;
import org.portolan.model.VirtualSanDisk;
import org.portolan.model.VirtualSwitch;

/**
 * Disks and network interfaces of a guest as the engine takes them. What the model leaves open is an assumption. A list
 * of hosts that is empty counts as every host.
 */
final class DeviceReader {

    private final List<Host> hosts;
    private final Assumptions assumptions;
    private final Problems problems;

    DeviceReader(Installation installation, Assumptions assumptions, Problems problems) {
        this.hosts = Elements.hosts(installation);
        this.assumptions = assumptions;
        this.problems = problems;
    }

    /** The devices of a guest; those with a value that the engine refuses are left out, and an error is added. */
    GuestDevices read(Guest guest) {
        var disks = new ArrayList<DiskSpec>();
        for (DiskPath disk : guest.getDisks()) {
            guarded(disk, () -> disk(guest, disk)).ifPresent(disks::add);
        }
        var interfaces = new ArrayList<NetworkInterfaceSpec>();
        for (NetworkInterface nic : guest.getNetworkInterfaces()) {
            if (nic.isConnected()) {
                guarded(nic, () -> network(guest, nic)).ifPresent(interfaces::add);
            }
        }
        return new GuestDevices(disks, interfaces);
    }

    // Disks

    private DiskSpec disk(Guest guest, DiskPath disk) {
        var load = new DiskLoad(given(disk.isSetIoPerSecond(), disk::getIoPerSecond),
                disk.isSetQueueDepth() ? OptionalInt.of(disk.getQueueDepth()) : OptionalInt.empty());
        return new DiskSpec(Elements.id(disk), path(guest, disk), DeviceSpec.FLASH, load,
                time(disk.isSetGuestTimeoutSeconds(), disk::getGuestTimeoutSeconds),
                time(disk.isSetMultipathTimeoutSeconds(), disk::getMultipathTimeoutSeconds));
    }

    private DiskPathSpec path(Guest guest, DiskPath disk) {
        return switch (disk) {
            case DedicatedEckdDisk eckd -> eckd(guest, eckd);
            case DedicatedFcpDisk fcp -> new DedicatedFcp(fcp.isNpiv(), named(fcp.getZonedHosts()),
                    named(fcp.getMaskedHosts()));
            case org.portolan.model.Minidisk minidisk -> new Minidisk(minidisk.isVolumeShared() ? store(disk)
                    : reach(h -> isHome(guest, h)));
            // That CP carries the environment over is what the methods beside live guest relocation propose; z/VM's own
            // rule against it is among the obstacles.
            case BlockIoDisk blockIo -> new BlockIo(true, store(disk));
            case VirtualSanDisk san -> new VirtualSan(san.isSetExtents() ? san.getExtents() : 1,
                    Optional.of(SimTime.ofSeconds(san.isSetReplicationLagSeconds() ? san.getReplicationLagSeconds()
                            : 0)),
                    store(disk));
            case IscsiDisk iscsi -> new Iscsi(Iscsi.Takeover.LOGIN_AGAIN,
                    time(iscsi.isSetSessionTimeoutSeconds(), iscsi::getSessionTimeoutSeconds), store(disk));
            // A store that the target does not reach is remarked on: the disk would be copied, not refused.
            case VirtualDisk image -> new DatastoreDisk(Reach.EVERYWHERE);
            default -> throw new IllegalArgumentException(disk.eClass().getName());
        };
    }

    /** An EQID must be found again; without one, an equal device number will do. */
    private DedicatedEckd eckd(Guest guest, DedicatedEckdDisk disk) {
        var id = Optional.of(Elements.text(disk.getEquivalenceId())).filter(t -> !t.isEmpty());
        var number = Elements.text(disk.getRealDevice());
        Predicate<RealDevice> alike = id.<Predicate<RealDevice>>map(
                eqid -> device -> eqid.equals(Elements.text(device.getEquivalenceId())))
                .orElse(device -> !number.isEmpty() && number.equalsIgnoreCase(Elements.text(device.getName())));
        return new DedicatedEckd(id, reach(h -> isHome(guest, h) || h.getRealDevices().stream().anyMatch(alike)));
    }

    private static Reach store(DiskPath disk) {
        return disk.getDatastore() == null ? Reach.EVERYWHERE : named(disk.getDatastore().getHosts());
    }

    private static Reach named(List<Host> some) {
        return some.isEmpty() ? Reach.EVERYWHERE : Reach.of(some.stream().map(Elements::id).toList());
    }

    private Reach reach(Predicate<Host> reaches) {
        return Reach.of(hosts.stream().filter(reaches).map(Elements::id).toList());
    }

    private static boolean isHome(Guest guest, Host host) {
        return guest.eContainer() == host;
    }

    // Networks

    private NetworkInterfaceSpec network(Guest guest, NetworkInterface nic) {
        return new NetworkInterfaceSpec(Elements.id(nic), layer(guest, nic),
                nic.isSetAddresses() ? nic.getAddresses() : 1, announcements(nic),
                time(nic.isSetTrafficSeconds(), nic::getTrafficSeconds), conditions(nic), peers(nic.getPeers()));
    }

    private static AnnouncementSpec announcements(NetworkInterface nic) {
        var none = Optional.<SimTime>empty();
        return new AnnouncementSpec(
                nic.isSetAnnouncementRounds() ? OptionalInt.of(nic.getAnnouncementRounds()) : OptionalInt.empty(), none,
                none, none, none, given(nic.isSetAnnouncementLossFraction(), nic::getAnnouncementLossFraction)
                        .map(Ratio::new));
    }

    private static Set<NetworkCondition> conditions(NetworkInterface nic) {
        var conditions = EnumSet.noneOf(NetworkCondition.class);
        if (!nic.isAnnounced()) {
            conditions.add(NetworkCondition.NOBODY_ANNOUNCES);
        }
        if (nic.isLosesDynamicRoutes()) {
            conditions.add(NetworkCondition.DYNAMIC_ROUTES_LOST);
        }
        if (nic.isPortFailsOver()) {
            conditions.add(NetworkCondition.PORT_FAILS_OVER);
        }
        return conditions;
    }

    private static Layer layer(Guest guest, NetworkInterface nic) {
        var name = Elements.text(nic.getNetworkName());
        return Elements.hostOf(guest).stream().flatMap(h -> h.getVirtualSwitches().stream())
                .filter(s -> !name.isEmpty() && name.equalsIgnoreCase(Elements.text(s.getName()))).findFirst()
                .filter(s -> !s.isLayer2()).map((VirtualSwitch s) -> Layer.THREE).orElse(Layer.TWO);
    }

    private PeersSpec peers(TcpPeers peers) {
        if (peers == null) {
            return PeersSpec.DEFAULTS;
        }
        long connections = peers.isSetConnections() ? peers.getConnections()
                : (long) assumptions.value(AssumptionKey.TCP_CONNECTIONS);
        var roundTrip = time(peers.isSetRoundTripSeconds(), peers::getRoundTripSeconds);
        return new PeersSpec(List.of(new PeerGroup(connections, roundTrip, SimTime.ZERO, Optional.empty())),
                time(peers.isSetMinimumTimeoutSeconds(), peers::getMinimumTimeoutSeconds));
    }

    private static Optional<SimTime> time(boolean isSet, DoubleSupplier seconds) {
        return given(isSet, seconds).map(SimTime::ofSeconds);
    }

    private static Optional<Double> given(boolean isSet, DoubleSupplier value) {
        return isSet ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private <T> Optional<T> guarded(NamedElement element, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidValueException e) {
            problems.error(ProblemCode.VALUE_REFUSED, element, Messages.Value_Refused, Messages.Value_RefusedRemedy,
                    Elements.name(element), e.field(), e.value());
            return Optional.empty();
        }
    }
}
