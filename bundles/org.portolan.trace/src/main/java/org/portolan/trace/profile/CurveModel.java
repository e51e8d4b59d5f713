/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

/** A curve of distinct pages by a window of references that depends on parameters, each of which may be any number. */
interface CurveModel {

    /** Saturates: logarithms of the long run, and of the window that reaches 63 % of it. */
    CurveModel SATURATING = (p, window) -> -Math.exp(p[0]) * Math.expm1(-window / Math.exp(p[1]));

    /** References at random to pages that are alike: logarithm of their number. */
    CurveModel UNIFORM = (p, window) -> visited(Math.exp(p[0]), 1, window);

    /**
     * References at random to two kinds of pages: logarithm of their number, logits of the share of the hot ones and of
     * the references to them.
     */
    CurveModel HOT_COLD = (p, window) -> {
        double pages = Math.exp(p[0]);
        double hot = share(p[1]);
        double references = share(p[2]);
        return visited(pages * hot, references, window) + visited(pages * (1 - hot), 1 - references, window);
    };

    /** Distinct pages in a window of so many references. */
    double pages(double[] parameters, double window);

    /** The same for many windows; a model does it at once where that saves work. */
    default double[] pages(double[] parameters, double[] windows) {
        double[] pages = new double[windows.length];
        for (int i = 0; i < windows.length; i++) {
            pages[i] = pages(parameters, windows[i]);
        }
        return pages;
    }

    /** Pages of so many alike that are visited at least once when they get a share of the references. */
    static double visited(double pages, double share, double window) {
        return -pages * Math.expm1(-window * share / pages);
    }

    /** The share of a logit, never quite 0 or 1. */
    static double share(double logit) {
        return Math.clamp(1 / (1 + Math.exp(-logit)), 1e-9, 1 - 1e-9);
    }

    static double logit(double share) {
        double clamped = Math.clamp(share, 1e-9, 1 - 1e-9);
        return Math.log(clamped / (1 - clamped));
    }
}
