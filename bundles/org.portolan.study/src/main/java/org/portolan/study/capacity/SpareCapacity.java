/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import org.portolan.engine.quantity.Bytes;

/**
 * What a cluster offers when some of its hosts are gone (N-k), by both common rules: the <em>worst case</em> takes away
 * the largest hosts, by cores and by storage each on its own; the <em>average</em> takes away as many average hosts.
 * The two agree when all hosts are alike. Domain notes, section 6.
 *
 * @param hosts hosts that count: those of known capacity
 * @param unknownHosts hosts of unknown capacity, which do not count
 * @param lost how many hosts are gone
 * @param cores cores of all hosts that count
 * @param coresWorst cores left in the worst case
 * @param coresAverage cores left on average
 * @param storage storage of all hosts that count
 * @param storageWorst storage left in the worst case
 * @param storageAverage storage left on average
 */
public record SpareCapacity(int hosts, int unknownHosts, int lost, long cores, long coresWorst, double coresAverage,
        Bytes storage, Bytes storageWorst, Bytes storageAverage) {

    /**
     * The spare capacity of a cluster.
     *
     * @param members all hosts of the cluster
     * @param lost how many hosts are gone; more than there are leave nothing
     */
    public static SpareCapacity of(List<HostCapacity> members, int lost) {
        if (lost < 0) {
            throw new IllegalArgumentException("lost hosts must not be negative: " + lost);
        }
        var known = members.stream().filter(HostCapacity::known).toList();
        var cores = known.stream().mapToLong(HostCapacity::cores).sum();
        var storage = known.stream().mapToLong(h -> h.storage().count()).sum();
        var coresLost = known.stream().map(HostCapacity::cores).sorted(Comparator.reverseOrder()).limit(lost)
                .mapToLong(Long::longValue).sum();
        var storageLost = known.stream().map(h -> h.storage().count()).sorted(Comparator.reverseOrder()).limit(lost)
                .mapToLong(Long::longValue).sum();
        var left = known.isEmpty() ? 0 : Math.max(0.0, known.size() - lost) / known.size();
        return new SpareCapacity(known.size(), members.size() - known.size(), lost, cores, cores - coresLost,
                cores * left, new Bytes(storage), new Bytes(storage - storageLost),
                new Bytes(Math.round(storage * left)));
    }

    /** Virtual processors per core in the worst case; empty when no core is left. */
    public OptionalDouble processorsPerCoreWorst(Demand demand) {
        return ratio(demand.virtualProcessors(), coresWorst);
    }

    /** Virtual processors per core on average; empty when no core is left. */
    public OptionalDouble processorsPerCoreAverage(Demand demand) {
        return ratio(demand.virtualProcessors(), coresAverage);
    }

    /** Virtual to real storage in the worst case; empty when no storage is left. */
    public OptionalDouble storageRatioWorst(Demand demand) {
        return ratio(demand.memory().count(), storageWorst.count());
    }

    /** Virtual to real storage on average; empty when no storage is left. */
    public OptionalDouble storageRatioAverage(Demand demand) {
        return ratio(demand.memory().count(), storageAverage.count());
    }

    private static OptionalDouble ratio(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }
}
