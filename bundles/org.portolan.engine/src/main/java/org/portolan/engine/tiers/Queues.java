/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

/**
 * Waits before servers at which I/Os arrive at random instants (Poisson): Pollaczek and Khinchine for one server, Allen
 * and Cunneen with Erlang's C for several, which is exact for one (docs/engine.md, 13).
 */
final class Queues {

    private Queues() {
    }

    /**
     * Mean time that a job waits until it begins.
     *
     * @param servers how many serve at once
     * @param rate jobs per second
     * @param mean mean time of a job in seconds
     * @param square mean of the squares of the times
     * @return seconds; infinite when more jobs come than are served
     */
    static double waitSeconds(int servers, double rate, double mean, double square) {
        double load = rate * mean;
        if (load == 0) {
            return 0;
        }
        if (load >= servers) {
            return Double.POSITIVE_INFINITY;
        }
        return erlangC(servers, load) * square / (2 * mean * (servers - load));
    }

    /**
     * Chance that all servers are busy when a job comes.
     *
     * @param servers how many
     * @param load jobs that they have in the mean, less than the servers
     */
    static double erlangC(int servers, double load) {
        double blocked = 1;
        for (int n = 1; n <= servers; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return blocked / (1 - load / servers * (1 - blocked));
    }
}
