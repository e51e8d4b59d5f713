/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

/**
 * What a cluster has and what its guests take of it.
 *
 * @param id id in the model
 * @param name name in the model
 * @param kind kind for people, such as {@code z/VM single system image}
 * @param hosts hosts of known capacity
 * @param unknownHosts hosts whose capacity is not known: they count neither as hosts nor with their cores
 * @param cores cores of the hosts of known capacity
 * @param centralBytes central storage of the hosts of known capacity
 * @param guests guests on all hosts, for those of unknown hosts must run somewhere too
 * @param processorsPerCore virtual processors per core with all hosts; 0 where there is no core
 * @param spare what is left without some hosts
 * @param target highest wanted ratio of virtual to real storage: the least of its hosts
 * @param targetAssumed whether the target is an assumption
 */
public record ClusterFacts(String id, String name, String kind, int hosts, int unknownHosts, int cores,
        long centralBytes, GuestSums guests, double processorsPerCore, SpareFacts spare, double target,
        boolean targetAssumed) {

    /** Whether everything still runs, within the target, without the hosts that may be lost. */
    public boolean holdsWithoutSpares() {
        return spare.possible() && spare.virtualToRealWorst() <= target;
    }
}
