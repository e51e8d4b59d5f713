/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.internal.Require;
import org.portolan.engine.paging.ResidencySpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Something that changes what the guests of hosts want of storage. */
public sealed interface PressureEvent {

    /** By time; at one instant those that take guests away first; then by what they are about. */
    Comparator<PressureEvent> ORDER = Comparator.comparing(PressureEvent::at).thenComparing(PressureEvent::rank)
            .thenComparing(PressureEvent::subject);

    /** When it happens. */
    SimTime at();

    /** Id of the guest, or of the host, that it is about. */
    String subject();

    private static int rank(PressureEvent event) {
        return switch (event) {
            case LogOff e -> 0;
            case Leave e -> 1;
            case HostLost e -> 2;
            case Grow e -> 3;
            case LogOn e -> 4;
            case Arrive e -> 5;
        };
    }

    /**
     * A guest logs on. None of its pages exists at first; each that it touches comes to be at its first touch, zeroed, in
     * a frame.
     *
     * @param at when it begins to run
     * @param guest the guest; of its placement only the number of instantiated pages counts: what it will have
     * @param residency what was set for its storage
     * @param filling time over which those of its pages come to be that it does not touch any more later on, as when it
     *            boots: evenly; zero for at once
     */
    record LogOn(SimTime at, GuestSpec guest, ResidencySpec residency, SimTime filling) implements PressureEvent {
        public LogOn {
            Require.present("LogOn.at", at);
            Require.present("LogOn.guest", guest);
            Require.present("LogOn.residency", residency);
            Require.present("LogOn.filling", filling);
        }

        /** Nothing was set for the guest, and all that it does not touch later comes to be at once. */
        public LogOn(SimTime at, GuestSpec guest) {
            this(at, guest, ResidencySpec.NONE, SimTime.ZERO);
        }

        @Override
        public String subject() {
            return guest.id();
        }
    }

    /**
     * A guest logs off: its frames, blocks and slots are free at once.
     *
     * @param at when
     * @param guest id of the guest
     */
    record LogOff(SimTime at, String guest) implements PressureEvent {
        public LogOff {
            Require.present("LogOff.at", at);
            Require.id("LogOff.guest", guest);
        }

        @Override
        public String subject() {
            return guest;
        }
    }

    /**
     * The working set of a guest becomes larger or smaller, written pages with it; each page is used as often as before.
     * What is new comes to be at its first touch, as far as the guest has pages left that were never instantiated; what
     * is given up stays where it is, and is not touched any more.
     *
     * @param at when
     * @param guest id of the guest
     * @param factor how many times as large it is, 0.01 to 100
     */
    record Grow(SimTime at, String guest, Ratio factor) implements PressureEvent {
        private static final double LEAST = 0.01;
        private static final double MOST = 100;

        public Grow {
            Require.present("Grow.at", at);
            Require.id("Grow.guest", guest);
            Require.within("Grow.factor", factor.value(), LEAST, MOST);
        }

        @Override
        public String subject() {
            return guest;
        }
    }

    /**
     * A guest is relocated in.
     *
     * @param at when it is there and begins to run
     * @param guest the guest, with the host to which it comes
     * @param residency what was set for its storage
     * @param pages where its pages are: all that are instantiated
     */
    record Arrive(SimTime at, GuestSpec guest, ResidencySpec residency, ArrivedPages pages)
            implements PressureEvent {
        public Arrive {
            Require.present("Arrive.at", at);
            Require.present("Arrive.guest", guest);
            Require.present("Arrive.residency", residency);
            Require.present("Arrive.pages", pages);
            if (pages.all().count() != guest.placement().instantiated().count()) {
                throw new InvalidValueException("Arrive.pages", pages.all().count(), ValueRule.WITHIN_RANGE);
            }
        }

        @Override
        public String subject() {
            return guest.id();
        }
    }

    /**
     * A guest is relocated away: its frames, blocks and slots are free at once.
     *
     * @param at when
     * @param guest id of the guest
     */
    record Leave(SimTime at, String guest) implements PressureEvent {
        public Leave {
            Require.present("Leave.at", at);
            Require.id("Leave.guest", guest);
        }

        @Override
        public String subject() {
            return guest;
        }
    }

    /**
     * A host fails, and all that it has in its storage is gone, what it lends too: a guest of another host that has
     * pages there fails with it. Guests are restarted elsewhere as if they logged on.
     *
     * @param at when
     * @param host id of the host
     * @param restarts where its guests, and those that fail with it, log on again, as far as they do: each guest at most
     *            once
     */
    record HostLost(SimTime at, String host, List<Restart> restarts) implements PressureEvent {
        public HostLost {
            Require.present("HostLost.at", at);
            Require.id("HostLost.host", host);
            restarts = restarts.stream().sorted(Comparator.comparing(Restart::guest)).toList();
            var seen = new HashSet<String>();
            for (var restart : restarts) {
                if (!seen.add(restart.guest())) {
                    throw new InvalidValueException("HostLost.restarts", restart.guest(),
                            ValueRule.UNIQUE);
                }
                Require.within("HostLost.restarts", restart.at().nanos(), at.nanos(), SimTime.MAX_NANOS);
            }
        }

        @Override
        public String subject() {
            return host;
        }
    }

    /**
     * A guest of a lost host logs on again.
     *
     * @param guest id of the guest
     * @param host id of the host on which it does
     * @param at when it begins to run there
     * @param filling as in {@link LogOn}
     */
    record Restart(String guest, String host, SimTime at, SimTime filling) {
        public Restart {
            Require.id("Restart.guest", guest);
            Require.id("Restart.host", host);
            Require.present("Restart.at", at);
            Require.present("Restart.filling", filling);
        }
    }
}
