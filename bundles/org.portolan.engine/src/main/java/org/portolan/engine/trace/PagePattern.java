/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.List;

import org.portolan.engine.internal.Require;

/** Which page is referenced next, for traces that are made up. Pages are numbered from 0. */
public sealed interface PagePattern {

    /** Most pages of a pattern. */
    long MOST_PAGES = 1L << 40;

    /** How many pages it has. */
    long pages();

    /**
     * Every page as likely as any other.
     *
     * @param pages 1 to 2^40
     */
    record Uniform(long pages) implements PagePattern {

        public Uniform {
            Require.within("PagePattern.pages", pages, 1, MOST_PAGES);
        }
    }

    /**
     * By Zipf's law: page k - 1 is referenced in proportion to k^-skew, for k from 1 on.
     *
     * @param pages 1 to 2^40
     * @param skew 0.01 to 10
     */
    record Zipf(long pages, double skew) implements PagePattern {

        private static final double LEAST_SKEW = 0.01;
        private static final double MOST_SKEW = 10;

        public Zipf {
            Require.within("PagePattern.pages", pages, 1, MOST_PAGES);
            Require.within("Zipf.skew", skew, LEAST_SKEW, MOST_SKEW);
        }
    }

    /**
     * One page after the other, and again from the first.
     *
     * @param pages 1 to 2^40
     */
    record Sequential(long pages) implements PagePattern {

        public Sequential {
            Require.within("PagePattern.pages", pages, 1, MOST_PAGES);
        }
    }

    /**
     * Several at once, such as guests of a host: each reference is one part's, by chance in proportion to its weight.
     * Each part has pages of its own, those of the second behind those of the first, and so on.
     *
     * @param parts 1 or more; not more than 2^40 pages in all
     */
    record Mix(List<Part> parts) implements PagePattern {

        public Mix {
            parts = List.copyOf(parts);
            Require.notEmpty("Mix.parts", parts);
            Require.within("PagePattern.pages", total(parts), 1, MOST_PAGES);
        }

        @Override
        public long pages() {
            return total(parts);
        }

        private static long total(List<Part> parts) {
            // Stops adding before a long could overflow.
            long total = 0;
            for (var part : parts) {
                total = Math.min(MOST_PAGES + 1, total + part.pattern().pages());
            }
            return total;
        }
    }

    /**
     * One of several.
     *
     * @param pattern what it does
     * @param weight its references in proportion to those of the others, more than 0, at most 10^9
     */
    record Part(PagePattern pattern, double weight) {

        private static final double MOST_WEIGHT = 1e9;

        public Part {
            Require.present("Part.pattern", pattern);
            Require.within("Part.weight", weight, Double.MIN_NORMAL, MOST_WEIGHT);
        }
    }
}
