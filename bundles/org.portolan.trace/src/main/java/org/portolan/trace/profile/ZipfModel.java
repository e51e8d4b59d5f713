/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

/**
 * References at random to pages by rank, the k-th in proportion to the integral of x^-s from k to k + 1, as populations
 * of the engine have it: logarithm of the number of pages, and the exponent. Ranks are taken together in steps of a few
 * percent, in which all pages count as alike.
 */
final class ZipfModel implements CurveModel {

    private static final int SINGLE_RANKS = 24;
    private static final double STEP = 1.06;
    private static final int MOST_STEPS = 700;
    private static final double NEARLY_ONE = 1e-9;

    @Override
    public double pages(double[] parameters, double window) {
        return pages(parameters, new double[] {window})[0];
    }

    @Override
    public double[] pages(double[] parameters, double[] windows) {
        double end = 1 + Math.exp(Math.min(parameters[0], Math.log(SINGLE_RANKS) + MOST_STEPS * Math.log(STEP)));
        double exponent = parameters[1];
        double whole = integral(1, end, exponent);
        double[] pages = new double[windows.length];
        for (double from = 1; from < end;) {
            double to = Math.min(end, from < SINGLE_RANKS ? from + 1 : from * STEP);
            double share = integral(from, to, exponent) / whole;
            for (int i = 0; i < windows.length; i++) {
                pages[i] += CurveModel.visited(to - from, share, windows[i]);
            }
            from = to;
        }
        return pages;
    }

    private static double integral(double from, double to, double exponent) {
        double power = 1 - exponent;
        double ratio = Math.log(to / from);
        // both forms are the same where they meet, without a difference of large numbers
        return Math.abs(power) < NEARLY_ONE ? ratio : Math.pow(from, power) * Math.expm1(power * ratio) / power;
    }
}
