/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Ratio;

/** How a population of pages is referred to. */
public sealed interface PatternSpec {

    /** Every page as likely as any other. */
    record Uniform() implements PatternSpec {
    }

    /** One page after the other, over and over. */
    record Sequential() implements PatternSpec {
    }

    /**
     * Rank k is as likely as the integral of x^-s from k to k+1.
     *
     * @param exponent s, 0 to 5
     */
    record Zipf(double exponent) implements PatternSpec {
        private static final double MOST = 5;

        public Zipf {
            exponent = Require.within("Zipf.exponent", exponent, 0.0, MOST);
        }
    }

    /**
     * A hot part that gets more than its share; each part is uniform in itself.
     *
     * @param hotPages share of the pages that is hot, 0 to 1
     * @param hotReferences share of the references that goes to it, 0 to 1
     */
    record HotCold(Ratio hotPages, Ratio hotReferences) implements PatternSpec {
        public HotCold {
            Require.within("HotCold.hotPages", hotPages.value(), 0.0, 1.0);
            Require.within("HotCold.hotReferences", hotReferences.value(), 0.0, 1.0);
        }
    }
}
