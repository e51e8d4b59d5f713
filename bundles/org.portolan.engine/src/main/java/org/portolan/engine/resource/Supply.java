/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.Arrays;

/** A resource as one {@link Sharing} knows it: which classes use it, and how full it is while rates are solved. */
final class Supply {

    private final int number;
    private final double capacity;
    /** Classes with flows, by number: sums over them must not depend on who came when. */
    private FlowClass[] users = new FlowClass[2];
    private int userCount;

    // What the solver notes while it fills.
    private long visit;
    private double taken;
    private double load;
    private int growing;

    Supply(int number, double capacity) {
        this.number = number;
        this.capacity = capacity;
    }

    double capacity() {
        return capacity;
    }

    void addUser(FlowClass user) {
        if (userCount == users.length) {
            users = Arrays.copyOf(users, 2 * userCount);
        }
        int at = placeOf(user);
        System.arraycopy(users, at, users, at + 1, userCount++ - at);
        users[at] = user;
    }

    void removeUser(FlowClass user) {
        int at = placeOf(user);
        System.arraycopy(users, at + 1, users, at, --userCount - at);
        users[userCount] = null;
    }

    private int placeOf(FlowClass user) {
        int low = 0;
        int high = userCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (users[middle].number() < user.number()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int userCount() {
        return userCount;
    }

    FlowClass user(int index) {
        return users[index];
    }

    // Filling

    int number() {
        return number;
    }

    /** True the first time in a visit. */
    boolean enter(long newVisit) {
        boolean first = visit != newVisit;
        visit = newVisit;
        return first;
    }

    void empty() {
        taken = 0;
        load = 0;
        growing = 0;
    }

    /** A class grows with the level, by so many units of the resource for each unit of the level. */
    void grows(double perLevel) {
        load += perLevel;
        growing++;
    }

    /** A class that grew is fixed and takes so many units from now on. */
    void fixed(double perLevel, double units) {
        load -= perLevel;
        taken += units;
        growing--;
    }

    boolean hasGrowing() {
        return growing > 0;
    }

    /** The level at which the resource is full, when nothing else holds those back that grow. */
    double fullAt() {
        return Math.max(0, capacity - taken) / load;
    }
}
