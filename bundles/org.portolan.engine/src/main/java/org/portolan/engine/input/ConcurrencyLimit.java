/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Rate;

/**
 * How many relocations may be under way at once at some place. A place has so many units; a relocation costs some of
 * them from the instant at which it begins until it is all over. One that finds too few free waits, see
 * {@link Scenario#limits()}. Several limits on the same place all hold.
 */
public sealed interface ConcurrencyLimit {

    /** Units of each place, 1 to 1,000,000. */
    int units();

    /** What a relocation takes of them. */
    Cost cost();

    /** The same limit with so many units. */
    default ConcurrencyLimit withUnits(int others) {
        return switch (this) {
            case PerHost l -> new PerHost(l.place, others, l.cost);
            case PerAdapter l -> new PerAdapter(l.place, l.atLeast, l.below, others, l.cost);
            case PerLink l -> new PerLink(l.place, others, l.cost);
            case PerStore l -> new PerStore(l.place, others, l.cost);
            case PerCluster l -> new PerCluster(l.place, others, l.cost);
            case InAll l -> new InAll(others, l.cost);
        };
    }

    /** Id of the one place that the limit is about; empty when it is about each place of its kind. */
    Optional<String> place();

    /**
     * Units that one relocation takes.
     *
     * @param memoryOnly when the guest's disks stay where they are, 0 to 1,000,000; 0 is not counted
     * @param withDisks when they move along
     */
    record Cost(int memoryOnly, int withDisks) {

        /** One unit in any case. */
        public static final Cost ONE = new Cost(1, 1);

        public Cost {
            Require.within("Cost.memoryOnly", memoryOnly, 0, MOST_UNITS);
            Require.within("Cost.withDisks", withDisks, 0, MOST_UNITS);
        }

        /** Units for a relocation with this claim. */
        public int of(Claim claim) {
            return claim.movesDisks() ? withDisks : memoryOnly;
        }
    }

    /** Greatest number of units. */
    int MOST_UNITS = 1_000_000;

    /**
     * Relocations from and to a host, together.
     *
     * @param place the host; empty for each host
     * @param units units of each
     * @param cost what a relocation takes at its source, and again at its target
     */
    record PerHost(Optional<String> place, int units, Cost cost) implements ConcurrencyLimit {
        public PerHost {
            check("PerHost", place, units, cost);
        }
    }

    /**
     * Relocations over a network adapter, in and out together. Where a host does not say over which adapter a link
     * runs, the link's own end at the host counts as one, with the link's line rate.
     *
     * @param place the adapter; empty for each adapter
     * @param atLeast the limit is about adapters that are at least so fast; empty for no bound
     * @param below the limit is about adapters that are slower than this; empty for no bound
     * @param units units of each
     * @param cost what a relocation takes at the source's adapter, and again at the target's
     */
    record PerAdapter(Optional<String> place, Optional<Rate> atLeast, Optional<Rate> below, int units, Cost cost)
            implements ConcurrencyLimit {
        public PerAdapter {
            check("PerAdapter", place, units, cost);
            Require.present("PerAdapter.atLeast", atLeast);
            Require.present("PerAdapter.below", below);
        }

        /** True when the limit is about adapters of this line rate. */
        public boolean isAbout(Rate lineRate) {
            return atLeast.map(r -> lineRate.compareTo(r) >= 0).orElse(true)
                    && below.map(r -> lineRate.compareTo(r) < 0).orElse(true);
        }
    }

    /**
     * Relocations over a link, both directions together.
     *
     * @param place the link; empty for each link
     * @param units units of each
     * @param cost what a relocation takes
     */
    record PerLink(Optional<String> place, int units, Cost cost) implements ConcurrencyLimit {
        public PerLink {
            check("PerLink", place, units, cost);
        }
    }

    /**
     * Relocations of guests with disks on a datastore, or through paging volumes or expanded storage that both hosts
     * share.
     *
     * @param place the datastore, volume or storage level; empty for each
     * @param units units of each
     * @param cost what a relocation takes
     */
    record PerStore(Optional<String> place, int units, Cost cost) implements ConcurrencyLimit {
        public PerStore {
            check("PerStore", place, units, cost);
        }
    }

    /**
     * Relocations from, to and within a cluster.
     *
     * @param place the cluster; empty for each cluster
     * @param units units of each
     * @param cost what a relocation takes, once if it stays within the cluster
     */
    record PerCluster(Optional<String> place, int units, Cost cost) implements ConcurrencyLimit {
        public PerCluster {
            check("PerCluster", place, units, cost);
        }
    }

    /**
     * All relocations of the scenario.
     *
     * @param units units in all
     * @param cost what a relocation takes
     */
    record InAll(int units, Cost cost) implements ConcurrencyLimit {
        public InAll {
            check("InAll", Optional.empty(), units, cost);
        }

        @Override
        public Optional<String> place() {
            return Optional.empty();
        }
    }

    /**
     * vCenter up to vSphere 6.7: 8 units of a host, of which a vMotion takes 1 and one that moves disks as well 4; 4
     * vMotions over an adapter of 1 GbE, 8 from 10 GbE on; 128 units of a datastore, of which a vMotion takes 1 and one
     * that moves disks 16. (VMware vSphere 6.7, vCenter Server and Host Management, limits on simultaneous migrations.)
     */
    static List<ConcurrencyLimit> vcenterTo67() {
        return vcenter(8, new Cost(1, 4));
    }

    /**
     * vCenter as of 2021: 16 units of a host, of which a vMotion takes 2, otherwise as before. That one which moves
     * disks takes 8, so that two of them run at once as before, is assumed.
     */
    static List<ConcurrencyLimit> vcenter2021() {
        return vcenter(16, new Cost(2, 8));
    }

    /** One relocation at a time, as IBM advises for z/VM: serial relocations have the shorter quiesce. */
    static List<ConcurrencyLimit> oneAtATime() {
        return List.of(new InAll(1, Cost.ONE));
    }

    private static List<ConcurrencyLimit> vcenter(int units, Cost cost) {
        var tenGigabit = Optional.of(Rate.ofGigabitsPerSecond(10));
        Optional<String> each = Optional.empty();
        return List.of(new PerHost(each, units, cost),
                new PerAdapter(each, Optional.empty(), tenGigabit, 4, Cost.ONE),
                new PerAdapter(each, tenGigabit, Optional.empty(), 8, Cost.ONE),
                new PerStore(each, 128, new Cost(1, 16)));
    }

    private static void check(String type, Optional<String> place, int units, Cost cost) {
        Require.present(type + ".place", place).ifPresent(p -> Require.id(type + ".place", p));
        Require.within(type + ".units", units, 1, MOST_UNITS);
        Require.present(type + ".cost", cost);
    }
}
