/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/** Something worth saying about the loss of hosts. */
public sealed interface FailoverFinding extends Finding.OfLoss {

    /**
     * Guests find no place on the hosts that are left.
     *
     * @param hosts ids of the hosts of a cluster that were lost
     * @param guests ids of the guests, of which there is at least one
     */
    record NoPlace(List<String> hosts, List<String> guests) implements FailoverFinding {
        public NoPlace {
            hosts = List.copyOf(hosts);
            guests = List.copyOf(guests);
        }

        @Override
        public FindingCode code() {
            return FindingCode.NO_PLACE;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return Stream.concat(hosts.stream(), guests.stream()).toList();
        }
    }

    /**
     * With the guests that have come, a host thrashes or runs out of page space.
     *
     * @param host id of the host
     * @param state what it comes to
     * @param arrived guests that have come
     */
    record OverloadedAfterLoss(String host, HostState state, int arrived) implements FailoverFinding {
        @Override
        public FindingCode code() {
            return FindingCode.OVERLOADED_AFTER_LOSS;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }

    /**
     * A guest has a copy on another host and cannot resume from it: it boots instead.
     *
     * @param guest id of the guest
     * @param host id of the host with the copy
     * @param link the link that cannot carry what would have to be sent to keep up; empty when the host with the copy was
     *            lost, too
     */
    record ReplicaUnusable(String guest, String host, Optional<String> link) implements FailoverFinding {
        @Override
        public FindingCode code() {
            return FindingCode.REPLICA_UNUSABLE;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return Stream.concat(Stream.of(guest, host), link.stream()).toList();
        }
    }

    /**
     * Guests that boot slow each other.
     *
     * @param element id of the store that they share, or of the host whose channels or processors they share
     * @param kind which of them
     * @param guests how many boots it slowed
     * @param mostAtOnce most that used it at the same time
     * @param longestDelay by how much it delayed the one that it delayed most
     * @param isSevere true when that more than doubled the time of that boot
     */
    record BootStorm(String element, PhaseBound.Kind kind, int guests, int mostAtOnce, SimTime longestDelay,
            boolean isSevere) implements FailoverFinding {
        @Override
        public FindingCode code() {
            return FindingCode.BOOT_STORM;
        }

        @Override
        public Severity severity() {
            return isSevere ? Severity.WARNING : Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(element);
        }
    }

    /**
     * Guests wait because their host starts only so many at the same time.
     *
     * @param host id of the host
     * @param guests how many wait
     * @param atOnce how many it starts at the same time
     * @param longest how long the last of them waits
     */
    record StartsQueued(String host, int guests, int atOnce, SimTime longest) implements FailoverFinding {
        @Override
        public FindingCode code() {
            return FindingCode.STARTS_QUEUED;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }

    /**
     * A guest that resumes from a copy has lost what it did last.
     *
     * @param guest id of the guest
     * @param work how much of its work
     * @param pages pages that it had written in that time
     * @param mostWork the most that it could have been
     */
    record WorkLost(String guest, SimTime work, Pages pages, SimTime mostWork) implements FailoverFinding {
        @Override
        public FindingCode code() {
            return FindingCode.WORK_LOST;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest);
        }
    }

    /**
     * Guests stay down until an operator acts, as their priority says.
     *
     * @param guests ids of the guests, of which there is at least one
     */
    record NotRestarted(List<String> guests) implements FailoverFinding {
        public NotRestarted {
            guests = List.copyOf(guests);
        }

        @Override
        public FindingCode code() {
            return FindingCode.NOT_RESTARTED;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return guests;
        }
    }

    /**
     * Nobody knows from which disks some guests boot: they boot from a disk of their own, and do not slow others there.
     *
     * @param guests ids of the guests, of which there is at least one
     * @param booted how many guests boot in all
     */
    record BootDiskUnknown(List<String> guests, int booted) implements FailoverFinding {
        public BootDiskUnknown {
            guests = List.copyOf(guests);
        }

        @Override
        public FindingCode code() {
            return FindingCode.BOOT_DISK_UNKNOWN;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return guests;
        }
    }
}
