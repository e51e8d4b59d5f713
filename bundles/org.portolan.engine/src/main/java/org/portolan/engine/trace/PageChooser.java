/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.Arrays;

/** Chooses pages by a pattern. */
sealed interface PageChooser {

    /** The next page. */
    long next();

    /** A chooser of a pattern. */
    static PageChooser of(PagePattern pattern, Chance chance) {
        return switch (pattern) {
            case PagePattern.Uniform uniform -> new Uniform(uniform.pages(), chance);
            case PagePattern.Zipf zipf -> new Zipf(zipf.pages(), zipf.skew(), chance);
            case PagePattern.Sequential sequential -> new Sequential(sequential.pages());
            case PagePattern.Mix mix -> new Mix(mix, chance);
        };
    }

    /** Evenly. */
    record Uniform(long pages, Chance chance) implements PageChooser {
        @Override
        public long next() {
            return chance.below(pages);
        }
    }

    /** In turn. */
    final class Sequential implements PageChooser {
        private final long pages;
        private long next;

        Sequential(long pages) {
            this.pages = pages;
        }

        @Override
        public long next() {
            long page = next++;
            if (next == pages) {
                next = 0;
            }
            return page;
        }
    }

    /**
     * By Zipf's law, with rejection-inversion: Hörmann and Derflinger, <i>Rejection-inversion to generate variates from
     * monotone discrete distributions</i>, ACM TOMACS 6(3), 1996. Takes the same little time for any number of pages.
     */
    final class Zipf implements PageChooser {
        private static final double HALF = 0.5;

        private final long pages;
        private final double skew;
        private final Chance chance;
        /** Integral of the density up to half before the first rank, less the first rank's own, and behind the last. */
        private final double least;
        private final double most;
        /** A rank that is so little above where it was drawn is accepted without a look at the density. */
        private final double sure;

        Zipf(long pages, double skew, Chance chance) {
            this.pages = pages;
            this.skew = skew;
            this.chance = chance;
            least = integral(1 + HALF) - 1;
            most = integral(pages + HALF);
            sure = 2 - inverse(integral(2 + HALF) - density(2));
        }

        @Override
        public long next() {
            while (true) {
                double area = most + chance.share() * (least - most);
                double x = inverse(area);
                long rank = Math.clamp(Math.round(x), 1, pages);
                if (rank - x <= sure || area >= integral(rank + HALF) - density(rank)) {
                    return rank - 1;
                }
            }
        }

        private double density(double x) {
            return Math.exp(-skew * Math.log(x));
        }

        /** Integral of x^-s from 1 on: (x^(1-s) - 1) / (1-s), which is log x for s = 1. */
        private double integral(double x) {
            double log = Math.log(x);
            double power = (1 - skew) * log;
            return power == 0 ? log : Math.expm1(power) / power * log;
        }

        private double inverse(double area) {
            double power = Math.max(-1, area * (1 - skew));
            return power == 0 ? Math.exp(area) : Math.exp(Math.log1p(power) / power * area);
        }
    }

    /** Several in turn, by weight. */
    final class Mix implements PageChooser {
        private final PageChooser[] parts;
        private final long[] begins;
        /** Sums of the weights up to each part. */
        private final double[] weights;
        private final Chance chance;

        Mix(PagePattern.Mix mix, Chance chance) {
            this.chance = chance;
            int count = mix.parts().size();
            parts = new PageChooser[count];
            begins = new long[count];
            weights = new double[count];
            long begin = 0;
            double weight = 0;
            for (int i = 0; i < count; i++) {
                var part = mix.parts().get(i);
                parts[i] = PageChooser.of(part.pattern(), chance);
                begins[i] = begin;
                begin += part.pattern().pages();
                weight += part.weight();
                weights[i] = weight;
            }
        }

        @Override
        public long next() {
            int found = Arrays.binarySearch(weights, chance.share() * weights[weights.length - 1]);
            int part = Math.min(parts.length - 1, found >= 0 ? found + 1 : -found - 1);
            return begins[part] + parts[part].next();
        }
    }
}
