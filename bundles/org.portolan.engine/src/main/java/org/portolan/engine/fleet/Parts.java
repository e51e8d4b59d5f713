/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.fleet;

import java.util.List;

/**
 * Guests that can meet, directly or through others, as their routes share carriers. Parts have nothing to do with each
 * other: run one after the other, each fits into the processor's caches.
 */
final class Parts {

    private final int[] parent;
    /** Guests in the order of their parts, within a part by number. */
    private final int[] guests;
    /** Where each part begins, and the end. */
    private final int[] begin;

    Parts(FleetSpec fleet) {
        parent = new int[fleet.carriers().size()];
        for (int carrier = 0; carrier < parent.length; carrier++) {
            parent[carrier] = carrier;
        }
        for (var route : fleet.routes()) {
            join(route.carriers());
        }
        int[] partOfRoute = new int[fleet.routes().size()];
        for (int route = 0; route < partOfRoute.length; route++) {
            partOfRoute[route] = root(fleet.routes().get(route).carriers().getFirst());
        }
        begin = new int[parent.length + 1];
        guests = new int[fleet.guestCount()];
        sort(fleet.guests(), partOfRoute);
    }

    private void join(List<Integer> carriers) {
        int first = root(carriers.getFirst());
        for (int carrier : carriers) {
            parent[root(carrier)] = first;
        }
    }

    private int root(int carrier) {
        int at = carrier;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** By counting, which keeps the order of guests within a part. */
    private void sort(GuestTable table, int[] partOfRoute) {
        for (int guest = 0; guest < guests.length; guest++) {
            begin[partOfRoute[table.route(guest)] + 1]++;
        }
        for (int part = 1; part < begin.length; part++) {
            begin[part] += begin[part - 1];
        }
        int[] next = begin.clone();
        for (int guest = 0; guest < guests.length; guest++) {
            guests[next[partOfRoute[table.route(guest)]]++] = guest;
        }
    }

    /** Number of parts; some may have no guests. */
    int count() {
        return begin.length - 1;
    }

    /** Number of guests in a part. */
    int size(int part) {
        return begin[part + 1] - begin[part];
    }

    int largest() {
        int largest = 0;
        for (int part = 0; part < count(); part++) {
            largest = Math.max(largest, size(part));
        }
        return largest;
    }

    /** Guest with a number within its part. */
    int guest(int part, int index) {
        return guests[begin[part] + index];
    }
}
