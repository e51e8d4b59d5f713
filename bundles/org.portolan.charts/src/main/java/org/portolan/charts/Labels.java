/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

/** Names of variants as charts show them. */
final class Labels {

    private static final int MOST_CODE_POINTS = 40;

    private Labels() {
    }

    /** The label, cut with an ellipsis where it would take the room of the chart. */
    static String shortened(String label) {
        return shortened(label, MOST_CODE_POINTS);
    }

    static String shortened(String label, int most) {
        if (label.codePointCount(0, label.length()) <= most) {
            return label;
        }
        return label.substring(0, label.offsetByCodePoints(0, most - 1)) + "\u2026";
    }
}
