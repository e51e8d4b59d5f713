/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

/**
 * What a replacement policy makes of touches: how long pages stay on the list that it watches, in terms of one time for
 * all pages, the characteristic time T (Che, Tung, Wang 2002; why it works: Fricker, Robert, Roberts 2012). Of pages
 * that are touched at random instants the share that is gone is also the share of touches that find their page gone.
 */
sealed interface Retention {

    /**
     * Share of the pages that is gone, of a class that is touched at random instants.
     *
     * @param rate touches per second to each page
     * @param seconds T
     */
    double gone(double rate, double seconds);

    /**
     * Chance that nobody writes to such a page from the touch that brought it back, itself left out, until it leaves.
     *
     * @param rate touches per second to it
     * @param writes share of them that write, more than 0
     * @param seconds T
     */
    double clean(double rate, double writes, double seconds);

    /** How long a page stays that comes round and is not touched in between. */
    double stayOfRing(double seconds);

    /** Share of a ring's pages that is gone for longer than a time. */
    default double goneOfRing(double period, double seconds, double later) {
        return Math.max(0, 1 - (stayOfRing(seconds) + later) / period);
    }

    /** Share of a ring's touches that find their page gone for longer than a time. */
    default double missesOfRing(double period, double seconds, double later) {
        return stayOfRing(seconds) + later < period ? 1 : 0;
    }

    /** The page that was touched least recently goes: it is not touched for T. */
    record LeastRecent() implements Retention {
        @Override
        public double gone(double rate, double seconds) {
            return Math.exp(-rate * seconds);
        }

        /** Touches follow each other within T with a chance of 1 - e; every one may write. */
        @Override
        public double clean(double rate, double writes, double seconds) {
            double e = Math.exp(-rate * seconds);
            return e / (writes + (1 - writes) * e);
        }

        @Override
        public double stayOfRing(double seconds) {
            return seconds;
        }
    }

    /**
     * A hand comes round every T: a page goes that was not touched since the hand was there. It comes in with its
     * reference bit set, and so stays {@code T + T exp(rate T)} in the mean.
     */
    record Clock() implements Retention {
        @Override
        public double gone(double rate, double seconds) {
            double x = rate * seconds;
            return 1 / (1 + x * (1 + Math.exp(x)));
        }

        /** No write in the first round; then rounds with touches that do not write, and one without touches. */
        @Override
        public double clean(double rate, double writes, double seconds) {
            double untouched = Math.exp(-rate * seconds);
            double unwritten = Math.exp(-rate * writes * seconds);
            return unwritten * untouched / (1 - unwritten + untouched);
        }

        @Override
        public double stayOfRing(double seconds) {
            return 2 * seconds;
        }
    }

    /** First in, first out, touched or not: a page stays T. What is behind may send it back. */
    record FirstInFirstOut() implements Retention {
        @Override
        public double gone(double rate, double seconds) {
            return 1 / (1 + rate * seconds);
        }

        @Override
        public double clean(double rate, double writes, double seconds) {
            return Math.exp(-rate * writes * seconds);
        }

        @Override
        public double stayOfRing(double seconds) {
            return seconds;
        }
    }

    /** Any page goes, by chance: each stays for a time that is exponentially distributed with mean T. */
    record AtRandom() implements Retention {
        @Override
        public double gone(double rate, double seconds) {
            return 1 / (1 + rate * seconds);
        }

        @Override
        public double clean(double rate, double writes, double seconds) {
            return 1 / (1 + rate * writes * seconds);
        }

        @Override
        public double stayOfRing(double seconds) {
            return seconds;
        }

        @Override
        public double goneOfRing(double period, double seconds, double later) {
            double rest = Math.max(0, period - later);
            return (rest + seconds * Math.expm1(-rest / seconds)) / period;
        }

        @Override
        public double missesOfRing(double period, double seconds, double later) {
            return -Math.expm1(-Math.max(0, period - later) / seconds);
        }
    }

    /**
     * Two lists: a page comes to the inactive one and stays T; when it was touched meanwhile it spends a multiple of T on
     * the active list, and comes to the inactive one again.
     *
     * @param active time on the active list as a multiple of T
     */
    record TwoLists(double active) implements Retention {
        @Override
        public double gone(double rate, double seconds) {
            double x = rate * seconds;
            return 1 / (1 + x * Math.exp(x) + x * active * Math.expm1(x));
        }

        /** Share of the pages that is on the active list. */
        double activeShare(double rate, double seconds) {
            double x = rate * seconds;
            double e = Math.exp(-x);
            return e == 0 ? active / (1 + active)
                    : x * active * (1 - e) / (e + x + x * active * (1 - e));
        }

        @Override
        public double clean(double rate, double writes, double seconds) {
            double untouched = Math.exp(-rate * seconds);
            double unwritten = Math.exp(-rate * writes * seconds);
            double again = (unwritten - untouched) * Math.exp(-rate * writes * active * seconds);
            return untouched / (1 - again);
        }

        @Override
        public double stayOfRing(double seconds) {
            return seconds;
        }
    }
}
