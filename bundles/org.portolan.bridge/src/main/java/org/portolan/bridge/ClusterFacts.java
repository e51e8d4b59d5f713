/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.OptionalDouble;

import org.portolan.study.capacity.Demand;
import org.portolan.study.capacity.SpareCapacity;

/**
 * What a cluster has and what its guests take of it.
 *
 * @param id id in the model
 * @param name name in the model
 * @param kind kind for people, such as {@code z/VM SSI}
 * @param spare what is left without the hosts that may be lost; hosts of unknown capacity do not count
 * @param guests guests on all hosts added up, for those of unknown hosts must run somewhere too
 * @param target highest wanted ratio of virtual to real storage: the least of its hosts
 * @param targetAssumed whether the target is an assumption
 */
public record ClusterFacts(String id, String name, String kind, SpareCapacity spare, GuestSums guests, double target,
        boolean targetAssumed) {

    /** What the guests that count ask for. */
    public Demand demand() {
        return guests.demand();
    }

    /** Virtual processors per core with all hosts; empty where no core is known. */
    public OptionalDouble processorsPerCore() {
        return spare.cores() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of((double) demand().virtualProcessors() / spare.cores());
    }

    /** Whether a host would be left without those that may be lost. */
    public boolean canLoseHosts() {
        return spare.hosts() > spare.lost();
    }

    /** Whether everything still runs, within the target, without the largest hosts that may be lost. */
    public boolean holdsWithoutSpares() {
        var ratio = spare.storageRatioWorst(demand());
        return canLoseHosts() && ratio.isPresent() && ratio.getAsDouble() <= target;
    }
}
