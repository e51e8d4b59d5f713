/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Collection;
import java.util.function.Predicate;

import org.portolan.engine.quantity.Bytes;
import org.portolan.model.Guest;
import org.portolan.model.PowerState;
import org.portolan.study.capacity.Demand;

/**
 * Guests added up.
 *
 * @param guests all guests
 * @param running those that run
 * @param off those that are off or suspended, templates left out
 * @param templates those that are templates
 * @param virtualProcessors virtual processors of the guests that count as demand
 * @param memoryBytes virtual storage of the guests that count as demand
 * @param runningProcessors virtual processors of the guests that run
 * @param runningMemoryBytes virtual storage of the guests that run
 * @param runningDiskBytes virtual disks in storage (VDISK) of the guests that run
 */
public record GuestSums(int guests, int running, int off, int templates, int virtualProcessors, long memoryBytes,
        int runningProcessors, long runningMemoryBytes, long runningDiskBytes) {

    /** No guests. */
    public static final GuestSums NONE = new GuestSums(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static GuestSums of(Collection<Guest> guests, CapacityOptions options) {
        int running = count(guests, Elements::runs);
        int templates = count(guests, Guest::isTemplate);
        int off = count(guests, g -> !g.isTemplate() && g.getPowerState() != PowerState.RUNNING);
        Predicate<Guest> counts = g -> counts(g, options);
        return new GuestSums(guests.size(), running, off, templates, processors(guests, counts), memory(guests, counts),
                processors(guests, Elements::runs), memory(guests, Elements::runs), disks(guests));
    }

    private static boolean counts(Guest guest, CapacityOptions options) {
        if (guest.isTemplate()) {
            return options.templates();
        }
        return guest.getPowerState() == PowerState.RUNNING || options.poweredOff();
    }

    private static int count(Collection<Guest> guests, Predicate<Guest> which) {
        return (int) guests.stream().filter(which).count();
    }

    private static int processors(Collection<Guest> guests, Predicate<Guest> which) {
        return guests.stream().filter(which).mapToInt(g -> g.isSetVirtualProcessors() ? g.getVirtualProcessors() : 1)
                .sum();
    }

    private static long memory(Collection<Guest> guests, Predicate<Guest> which) {
        return guests.stream().filter(which).mapToLong(Guest::getMemoryBytes).sum();
    }

    private static long disks(Collection<Guest> guests) {
        return guests.stream().filter(g -> Elements.runs(g) && g.getZvm() != null)
                .mapToLong(g -> g.getZvm().getVirtualDiskBytes()).sum();
    }

    /** What the guests that count ask for. */
    public Demand demand() {
        return new Demand(virtualProcessors, new Bytes(memoryBytes));
    }

    /** The sum of both. */
    public GuestSums plus(GuestSums other) {
        return new GuestSums(guests + other.guests, running + other.running, off + other.off,
                templates + other.templates, virtualProcessors + other.virtualProcessors,
                memoryBytes + other.memoryBytes, runningProcessors + other.runningProcessors,
                runningMemoryBytes + other.runningMemoryBytes, runningDiskBytes + other.runningDiskBytes);
    }
}
