/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

/**
 * What is left of a cluster without some of its hosts. Two readings are in use and both are given: without the largest
 * hosts, which is safe, and without average ones, which is what planners often quote. They agree where all hosts are
 * alike. Ratios are 0 where nothing is left to relate to.
 *
 * @param hostsLost k of N-k
 * @param possible whether the cluster has more hosts of known capacity than that
 * @param coresWorst cores without the largest hosts
 * @param coresAverage cores without average hosts
 * @param processorsPerCoreWorst virtual processors per core without the largest hosts
 * @param processorsPerCoreAverage virtual processors per core without average hosts
 * @param centralBytesWorst central storage without the largest hosts
 * @param virtualToRealWorst virtual to real storage without the largest hosts
 */
public record SpareFacts(int hostsLost, boolean possible, int coresWorst, double coresAverage,
        double processorsPerCoreWorst, double processorsPerCoreAverage, long centralBytesWorst,
        double virtualToRealWorst) {
}
