/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.portolan.engine.disk.DiskModel;
import org.portolan.engine.disk.DiskObstacle;
import org.portolan.engine.disk.RedoTerm;
import org.portolan.engine.finding.DeviceFinding;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.network.MacTakeover;
import org.portolan.engine.network.NetworkCondition;
import org.portolan.engine.network.Takeover;
import org.portolan.engine.network.TakeoverTimes;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DeviceResult;
import org.portolan.engine.result.DiskHandOver;

/**
 * Disks and networks of a guest that is relocated (docs/engine.md, 7e and 7f). Disks are handed over side by side, then
 * the interfaces, side by side: each of the two steps takes as long as its slowest device.
 */
final class Devices {

    private final GuestSpec guest;
    private final AssumptionUse assumptions;
    private final List<DiskModel> disks;
    private final List<MacTakeover> interfaces;
    private Optional<SimTime> moved = Optional.empty();
    private Optional<SimTime> disksReady = Optional.empty();
    private Optional<SimTime> registered = Optional.empty();

    Devices(GuestSpec guest, AssumptionUse assumptions) {
        this.guest = guest;
        this.assumptions = assumptions;
        this.disks = guest.devices().disks().stream().map(d -> DiskModel.of(d, assumptions::value)).toList();
        this.interfaces =
                guest.devices().interfaces().stream().map(i -> MacTakeover.of(i, assumptions::value)).toList();
    }

    /** True when any are known. */
    boolean areKnown() {
        return !guest.devices().isEmpty();
    }

    /** What stands against taking the disks along; a guest that starts anew has no handles that could be lost. */
    List<Finding> refusals(String source, String target, boolean startsAnew) {
        var found = new ArrayList<Finding>();
        for (var disk : disks) {
            disk.refusals(source, target).stream()
                    .filter(r -> !startsAnew || r.obstacle() != DiskObstacle.BLOCK_IO_HANDLE_LOST)
                    .forEach(r -> found
                            .add(new DeviceFinding.DiskRefused(guest.id(), disk.disk().id(), r.host(), r.obstacle())));
        }
        return found;
    }

    // How long it takes

    /** T_q: virtual CPUs stop, and the disk that needs longest ends what it has begun. */
    SimTime stopTime() {
        return longest(disks, DiskModel::drain).max(assumptions.time(AssumptionKey.STOP_TIME));
    }

    /** Assumptions that {@link #stopTime()} rests on. */
    List<AssumptionKey> stopKeys() {
        return Stream.concat(Stream.of(AssumptionKey.STOP_TIME), disks.stream().map(DiskModel::drainKey)).distinct()
                .sorted().toList();
    }

    /** What travels with the control state, in bytes. */
    double stateBytes() {
        return disks.stream().mapToDouble(DiskModel::stateBytes).sum()
                + interfaces.stream().mapToDouble(MacTakeover::stateBytes).sum();
    }

    /** Until all disks are handed over. */
    SimTime disksTime() {
        return longest(disks, DiskModel::redoTime);
    }

    /** Assumptions that {@link #disksTime()} rests on. */
    List<AssumptionKey> disksKeys() {
        return disks.stream().flatMap(d -> d.redo().stream()).map(RedoTerm::restsOn).flatMap(Optional::stream)
                .distinct().sorted().toList();
    }

    /** Until the addresses of all interfaces are registered. */
    SimTime networkTime() {
        return longest(interfaces, MacTakeover::registerTime);
    }

    /** Assumptions that {@link #networkTime()} rests on. */
    List<AssumptionKey> networkKeys() {
        return interfaces.stream().flatMap(i -> i.registerKeys().stream()).distinct().sorted().toList();
    }

    private static <T> SimTime longest(List<T> devices, Function<T, SimTime> time) {
        return devices.stream().map(time).reduce(SimTime.ZERO, SimTime::max);
    }

    // What happens

    /** Control state and addresses are at the target. */
    void moved(SimTime at) {
        moved = Optional.of(at);
    }

    /** The disks answer at the target. */
    void disksReady(SimTime at) {
        disksReady = Optional.of(at);
    }

    /** The addresses are registered at the target. */
    void registered(SimTime at) {
        registered = Optional.of(at);
    }

    // What became of them

    /** The guest was stopped at an instant and runs at the target since another. */
    DeviceResult relocated(SimTime stopped, SimTime resumed) {
        if (registered.isEmpty()) {
            return restarted(stopped, resumed);
        }
        var times = new TakeoverTimes(stopped, moved.orElseThrow(), registered.get(), resumed);
        var silent = disksReady.orElseThrow().minus(stopped);
        return new DeviceResult(disks.stream().map(d -> handOver(d, silent)).toList(),
                interfaces.stream().map(i -> i.relocated(times)).toList());
    }

    /** It was shut down and has booted: nothing was handed over. */
    private DeviceResult restarted(SimTime stopped, SimTime resumed) {
        return new DeviceResult(List.of(), interfaces.stream().map(i -> i.restarted(stopped, resumed)).toList());
    }

    /** The guest was stopped at an instant and goes on at the source since another. */
    DeviceResult returned(SimTime stopped, SimTime resumed) {
        return new DeviceResult(List.of(), interfaces.stream().map(i -> i.returned(stopped, resumed)).toList());
    }

    private static DiskHandOver handOver(DiskModel disk, SimTime silent) {
        return new DiskHandOver(disk.disk().id(), disk.disk().path().kind(), disk.drain(), disk.redo(), silent,
                disk.brokenBy(silent).toList());
    }

    /** What is worth saying about it. */
    List<Finding> findings(DeviceResult result) {
        var found = new ArrayList<Finding>();
        for (var disk : result.disks()) {
            disk.broken().forEach(
                    t -> found.add(new DeviceFinding.GuestTimeoutBroken(guest.id(), disk.disk(), t, disk.silent())));
        }
        for (int i = 0; i < result.networks().size(); i++) {
            addAbout(found, interfaces.get(i), result.networks().get(i));
        }
        return found;
    }

    private void addAbout(List<Finding> found, MacTakeover network, Takeover course) {
        var nic = network.nic();
        var clients = course.clients();
        boolean handedOver = registered.isPresent();
        if (handedOver && !network.isAnnounced()) {
            found.add(new DeviceFinding.NobodyAnnounces(guest.id(), nic.id(), clients.meanOutage()));
        }
        if (handedOver && nic.conditions().contains(NetworkCondition.DYNAMIC_ROUTES_LOST)) {
            found.add(new DeviceFinding.RoutesLost(guest.id(), nic.id(), clients.meanOutage()));
        }
        long lost = Math.round(clients.lost());
        if (lost > 0) {
            found.add(new DeviceFinding.ConnectionsLost(guest.id(), nic.id(), lost, clients.connections(),
                    clients.longestOutage()));
        }
    }
}
