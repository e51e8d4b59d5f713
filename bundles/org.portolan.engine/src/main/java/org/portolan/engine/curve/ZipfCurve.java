/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.curve;

/**
 * Zipf-like references: rank k has probability p(k) = integral of x^-s from k to k+1, over the integral from 1 to N+1.
 * Expected distinct pages are the sum over k of 1 - exp(-rate p(k) t).
 * <p>
 * The first ranks are summed one by one; over the rest the sum is the integral between half-way points (midpoint rule,
 * error below 10^-3 pages), taken in log x by Gauss-Legendre. The cost does not grow with the number of pages beyond
 * its logarithm.
 */
final class ZipfCurve implements Curve {

    private static final int SUMMED_RANKS = 64;
    private static final double PANEL = Math.log(2);

    // Abscissae and weights of the 8-point Gauss-Legendre rule on [-1, 1], positive half.
    private static final double[] NODE = {0.1834346424956498, 0.5255324099163290, 0.7966664774136267,
            0.9602898564975363};
    private static final double[] WEIGHT = {0.3626837833783620, 0.3137066458778873, 0.2223810344533745,
            0.1012285362903763};

    private final double rate;
    private final long pages;
    private final double exponent;
    private final double total;

    ZipfCurve(double rate, long pages, double exponent) {
        this.rate = rate;
        this.pages = pages;
        this.exponent = exponent;
        this.total = integral(1, Math.log1p(pages));
    }

    @Override
    public double at(double seconds) {
        double references = rate * seconds;
        if (references == 0 || pages == 0) {
            return 0;
        }
        double sum = 0;
        long summed = Math.min(pages, SUMMED_RANKS);
        for (long rank = 1; rank <= summed; rank++) {
            sum += seen(rank, references);
        }
        return pages > summed ? sum + rest(summed + 0.5, pages + 0.5, references) : sum;
    }

    private double rest(double from, double to, double references) {
        double begin = Math.log(from);
        double end = Math.log(to);
        int panels = (int) Math.ceil((end - begin) / PANEL);
        double half = (end - begin) / panels / 2;
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            sum += panel(begin + (2 * panel + 1) * half, half, references);
        }
        return sum;
    }

    private double panel(double middle, double half, double references) {
        double sum = 0;
        for (int i = 0; i < NODE.length; i++) {
            sum += WEIGHT[i]
                    * (inLog(middle - half * NODE[i], references) + inLog(middle + half * NODE[i], references));
        }
        return sum * half;
    }

    private double inLog(double logRank, double references) {
        double rank = Math.exp(logRank);
        return seen(rank, references) * rank;
    }

    private double seen(double rank, double references) {
        return -Math.expm1(-references * integral(rank, Math.log1p(1 / rank)) / total);
    }

    /** Integral of u^-s from x to x e^length; exact also where s is 1 or near it. */
    private double integral(double x, double length) {
        double z = (1 - exponent) * length;
        double growth = z == 0 ? 1 : Math.expm1(z) / z;
        return Math.pow(x, 1 - exponent) * length * growth;
    }
}
