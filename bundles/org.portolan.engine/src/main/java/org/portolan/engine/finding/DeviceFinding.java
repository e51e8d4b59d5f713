/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.finding;

import java.util.List;

import org.portolan.engine.disk.DiskObstacle;
import org.portolan.engine.disk.GuestTimeout;
import org.portolan.engine.quantity.SimTime;

/** Findings about disks and networks of a guest that moves. */
public sealed interface DeviceFinding extends Finding.OfRelocation {

    /**
     * A disk of the guest cannot go along, so the guest cannot either.
     *
     * @param guest id of the guest
     * @param disk id of the disk
     * @param host id of the host at which the obstacle stands
     * @param obstacle what stands against it
     */
    record DiskRefused(String guest, String disk, String host, DiskObstacle obstacle) implements DeviceFinding {
        @Override
        public FindingCode code() {
            return FindingCode.DISK_REFUSED;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(disk, guest, host);
        }
    }

    /**
     * A disk did not answer for longer than something in the guest, or for it, waits.
     *
     * @param guest id of the guest
     * @param disk id of the disk
     * @param timeout what waits, and how long
     * @param silent how long the disk did not answer
     */
    record GuestTimeoutBroken(String guest, String disk, GuestTimeout timeout, SimTime silent)
            implements DeviceFinding {
        @Override
        public FindingCode code() {
            return FindingCode.GUEST_TIMEOUT_BROKEN;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(disk, guest);
        }
    }

    /**
     * Nobody says that the address of an interface has moved (APAR VM65705): clients do not find the guest.
     *
     * @param guest id of the guest
     * @param nic id of the interface
     * @param outage how long it is out of reach
     */
    record NobodyAnnounces(String guest, String nic, SimTime outage) implements DeviceFinding {
        @Override
        public FindingCode code() {
            return FindingCode.NOBODY_ANNOUNCES;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(nic, guest);
        }
    }

    /**
     * The guest forgets routes that it had learned, as its driver closes the device.
     *
     * @param guest id of the guest
     * @param nic id of the interface
     * @param outage how long it is out of reach until they are learned again
     */
    record RoutesLost(String guest, String nic, SimTime outage) implements DeviceFinding {
        @Override
        public FindingCode code() {
            return FindingCode.ROUTES_LOST;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(nic, guest);
        }
    }

    /**
     * Clients give their connections up before the guest is reached again.
     *
     * @param guest id of the guest
     * @param nic id of the interface
     * @param lost how many; an expected value, rounded
     * @param connections of how many
     * @param outage how long the guest is out of reach at most
     */
    record ConnectionsLost(String guest, String nic, long lost, long connections, SimTime outage)
            implements DeviceFinding {
        @Override
        public FindingCode code() {
            return FindingCode.CONNECTIONS_LOST;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(nic, guest);
        }
    }
}
