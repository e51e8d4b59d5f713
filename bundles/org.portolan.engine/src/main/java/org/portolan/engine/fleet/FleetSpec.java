/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.fleet;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.internal.Require;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;

/**
 * Guests that relocate at once, and what carries them. Some 50 bytes for each guest.
 * <p>
 * Guests, routes and carriers are numbered from 0 on in the order in which they are added. Where two events fall on the
 * same nanosecond, the guest with the lower number comes first, as the lower id does in a
 * {@link org.portolan.engine.input.Scenario}.
 */
public final class FleetSpec {

    private final List<Rate> carriers;
    private final List<RouteSpec> routes;
    private final GuestTable guests;
    private final PlainPrecopy method;
    private final Assumptions assumptions;

    private FleetSpec(Builder builder) {
        carriers = List.copyOf(builder.carriers);
        routes = List.copyOf(builder.routes);
        guests = builder.guests.trimmed();
        method = builder.method;
        assumptions = builder.assumptions;
    }

    /** A fleet without guests, to be filled; the plain rule and all assumptions are the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Number of guests. */
    public int guestCount() {
        return guests.size();
    }

    List<Rate> carriers() {
        return carriers;
    }

    List<RouteSpec> routes() {
        return routes;
    }

    GuestTable guests() {
        return guests;
    }

    PlainPrecopy method() {
        return method;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    /** Collects a fleet; refuses every value that cannot be, with the name of its field. */
    public static final class Builder {

        private final List<Rate> carriers = new ArrayList<>();
        private final List<RouteSpec> routes = new ArrayList<>();
        private final GuestTable guests = new GuestTable();
        private PlainPrecopy method = PlainPrecopy.DEFAULTS;
        private Assumptions assumptions = Assumptions.DEFAULTS;

        private Builder() {
        }

        /**
         * Options of the plain rule.
         *
         * @throws InvalidValueException when they ask for compression, which is not to be had here
         */
        public Builder method(PlainPrecopy options) {
            method = Require.present("FleetSpec.method", options);
            Require.within("FleetSpec.method.send.compression", options.send().compression().isPresent() ? 1 : 0, 0, 0);
            return this;
        }

        /** Values of the assumptions. */
        public Builder assumptions(Assumptions values) {
            assumptions = Require.present("FleetSpec.assumptions", values);
            return this;
        }

        /**
         * Adds something that carries bytes and is shared by all routes over it.
         *
         * @param rate what it carries in a second, after overhead
         * @return its number
         */
        public int addCarrier(Rate rate) {
            carriers.add(Require.present("FleetSpec.carrier", rate));
            return carriers.size() - 1;
        }

        /**
         * Adds a route.
         *
         * @return its number
         */
        public int addRoute(RouteSpec route) {
            Require.present("FleetSpec.route", route);
            route.carriers().forEach(c -> Require.within("RouteSpec.carriers", c, 0, carriers.size() - 1L));
            routes.add(route);
            return routes.size() - 1;
        }

        /**
         * Adds a guest that writes all of its memory evenly.
         *
         * @param route number of its route
         * @param pages its memory, all of it instantiated
         * @param writes writes per second, not distinct pages
         * @param start when its relocation starts
         * @return its number
         */
        public int addGuest(int route, Pages pages, PageRate writes, SimTime start) {
            checkGuest(route, pages, start);
            Require.present("FleetSpec.writes", writes);
            return guests.addSaturating(route, pages.count(), 0, start.nanos(), writes.pagesPerSecond(), pages.count());
        }

        /**
         * Adds a guest.
         *
         * @param route number of its route
         * @param instantiated its instantiated pages, all of them resident
         * @param untouched pages of its memory that it never touched
         * @param profile how it uses its memory; guests alike in profile and pages share one curve
         * @param start when its relocation starts
         * @return its number
         */
        public int addGuest(int route, Pages instantiated, Pages untouched, MemoryProfileSpec profile, SimTime start) {
            checkGuest(route, instantiated, start);
            Require.present("FleetSpec.untouched", untouched);
            Require.present("FleetSpec.profile", profile);
            return guests.add(route, instantiated.count(), untouched.count(), start.nanos(), profile);
        }

        private void checkGuest(int route, Pages instantiated, SimTime start) {
            Require.within("FleetSpec.route", route, 0, routes.size() - 1L);
            Require.present("FleetSpec.instantiated", instantiated);
            Require.present("FleetSpec.start", start);
        }

        /** The fleet as it stands; refused without guests. */
        public FleetSpec build() {
            Require.within("FleetSpec.guests", guests.size(), 1, Integer.MAX_VALUE);
            return new FleetSpec(this);
        }
    }
}
