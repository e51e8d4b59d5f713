/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.Arrays;

/** Finish marks of all flows, by the number of the flow: the virtual time of its class at which a flow is done. */
final class Marks {

    private double[] mark;
    /** Order of beginning, which decides among equal marks. */
    private long[] order;
    private int[] place;
    private long begun;

    Marks(int flows) {
        mark = new double[flows];
        order = new long[flows];
        place = new int[flows];
    }

    void set(int flow, double value) {
        if (flow >= mark.length) {
            grow(flow + 1);
        }
        mark[flow] = value;
        order[flow] = begun++;
    }

    double of(int flow) {
        return mark[flow];
    }

    boolean isBefore(int one, int other) {
        return mark[one] < mark[other] || mark[one] == mark[other] && order[one] < order[other];
    }

    /** Place of a flow in the heap of its class. */
    int place(int flow) {
        return place[flow];
    }

    void place(int flow, int at) {
        place[flow] = at;
    }

    private void grow(int least) {
        int room = Math.max(least, 2 * mark.length);
        mark = Arrays.copyOf(mark, room);
        order = Arrays.copyOf(order, room);
        place = Arrays.copyOf(place, room);
    }
}
