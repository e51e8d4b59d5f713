/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes two flows alike.
 *
 * @param demands what each byte takes of which resource
 * @param ownLimit most bytes per second that a flow can do by itself; may be infinite if it has demands
 * @param weight how many times the share of a flow of weight 1 it gets, 10^-6 to 10^6
 */
record Rights(List<Demand> demands, double ownLimit, double weight) {

    // Beyond these, the light would be lost in the rounding of the sums.
    private static final double LEAST_WEIGHT = 1e-6;
    private static final double MOST_WEIGHT = 1e6;

    Rights {
        if (!(ownLimit > 0) || demands.isEmpty() && Double.isInfinite(ownLimit)) {
            throw new IllegalArgumentException(ownLimit + " over " + demands);
        }
        if (!(weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT)) {
            throw new IllegalArgumentException("weight " + weight);
        }
        demands = List.copyOf(demands);
    }

    /** The resources, each once. */
    List<Resource> resources() {
        var distinct = new ArrayList<Resource>();
        for (var demand : demands) {
            if (!distinct.contains(demand.resource())) {
                distinct.add(demand.resource());
            }
        }
        return distinct;
    }

    /** Units of a resource for a byte: several demands on one add up. */
    double perByteOf(Resource resource) {
        double units = 0;
        for (var demand : demands) {
            units += demand.resource() == resource ? demand.perByte() : 0;
        }
        return units;
    }

    // Written out like those of Demand: what the compiler generates for records is linked when it is first called,
    // which would take a fresh process longer than the relocations of a hundred guests.

    @Override
    public boolean equals(Object other) {
        return other instanceof Rights that && ownLimit == that.ownLimit && weight == that.weight
                && demands.equals(that.demands);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * demands.hashCode() + Double.hashCode(ownLimit)) + Double.hashCode(weight);
    }
}
