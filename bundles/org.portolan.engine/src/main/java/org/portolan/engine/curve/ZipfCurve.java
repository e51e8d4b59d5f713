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
public final class ZipfCurve implements Curve {

    private static final int SUMMED_RANKS = 64;
    private static final double PANEL = Math.log(2);
    /** Steeper than this the first ranks are too different to be summed by so few points. */
    private static final double MOST_EVEN = 2;
    private static final int FEW_RANKS = 8;
    private static final double WIDE_PANEL = Math.log(16);

    // Abscissae and weights of the 8-point Gauss-Legendre rule on [-1, 1], positive half.
    private static final double[] NODE = {0.1834346424956498, 0.5255324099163290, 0.7966664774136267,
            0.9602898564975363};
    private static final double[] WEIGHT = {0.3626837833783620, 0.3137066458778873, 0.2223810344533745,
            0.1012285362903763};

    private final double rate;
    private final double exponent;
    private final double total;
    /** How many ranks a point stands for, and the probability of each of them. */
    private final double[] ranks;
    private final double[] probability;
    private int points;

    /**
     * @param rate references per second to all pages together
     * @param pages N
     * @param exponent s
     */
    public ZipfCurve(double rate, long pages, double exponent) {
        this(rate, pages, exponent, SUMMED_RANKS, PANEL);
    }

    /**
     * With a quarter of the classes, for sums over very many guests: off by less than 10^-4 of the pages. Steep ones have them all.
     *
     * @param rate references per second to all pages together
     * @param pages N
     * @param exponent s
     */
    public static ZipfCurve ofFewClasses(double rate, long pages, double exponent) {
        return exponent > MOST_EVEN ? new ZipfCurve(rate, pages, exponent)
                : new ZipfCurve(rate, pages, exponent, FEW_RANKS, WIDE_PANEL);
    }

    private ZipfCurve(double rate, long pages, double exponent, int summedRanks, double panel) {
        this.rate = rate;
        this.exponent = exponent;
        this.total = integral(1, Math.log1p(pages));
        int summed = (int) Math.min(pages, summedRanks);
        double from = Math.log(summed + 0.5);
        double to = Math.log(pages + 0.5);
        int panels = pages > summed ? (int) Math.ceil((to - from) / panel) : 0;
        this.ranks = new double[summed + panels * 2 * NODE.length];
        this.probability = new double[ranks.length];
        addSummed(summed);
        addPanels(from, to, panels);
    }

    @Override
    public double at(double seconds) {
        double references = rate * seconds;
        double sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum -= ranks[i] * Math.expm1(-references * probability[i]);
        }
        return sum;
    }

    /** Classes of ranks that the sum is made of. */
    public int classes() {
        return points;
    }

    /** How many ranks a class stands for; the classes add up to all pages. */
    public double ranks(int index) {
        return ranks[index];
    }

    /** References per second to each page of a class. */
    public double rate(int index) {
        return rate * probability[index];
    }

    private void addSummed(int summed) {
        for (int rank = 1; rank <= summed; rank++) {
            addPoint(rank, 1);
        }
    }

    private void addPanels(double from, double to, int panels) {
        double half = (to - from) / panels / 2;
        for (int panel = 0; panel < panels; panel++) {
            addPanel(from + (2 * panel + 1) * half, half);
        }
    }

    private void addPanel(double middle, double half) {
        for (int i = 0; i < NODE.length; i++) {
            addPointInLog(middle - half * NODE[i], half * WEIGHT[i]);
            addPointInLog(middle + half * NODE[i], half * WEIGHT[i]);
        }
    }

    private void addPointInLog(double logRank, double weight) {
        double rank = Math.exp(logRank);
        addPoint(rank, weight * rank);
    }

    private void addPoint(double rank, double standsFor) {
        ranks[points] = standsFor;
        probability[points] = integral(rank, Math.log1p(1 / rank)) / total;
        points++;
    }

    /** Integral of u^-s from x to x e^length; exact also where s is 1 or near it. */
    private double integral(double x, double length) {
        double z = (1 - exponent) * length;
        double growth = z == 0 ? 1 : Math.expm1(z) / z;
        return Math.pow(x, 1 - exponent) * length * growth;
    }
}
