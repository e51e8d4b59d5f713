/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens text to a width, at the end, keeping whole characters as a reader sees them. */
public final class Ellipsis {
    /** The sign that stands for what was left out. */
    public static final String SIGN = "\u2026";

    private Ellipsis() {
    }

    /**
     * The text, or its longest beginning that fits with the sign behind it, or the empty string when not even one
     * character and the sign fit.
     */
    public static String fit(String text, double width, FontRole font, TextMeasure measure) {
        if (text.isEmpty() || measure.width(text, font) <= width) {
            return text;
        }
        var ends = BreakIterator.getCharacterInstance(Locale.ROOT);
        ends.setText(text);
        int fits = 0;
        int low = 1;
        int high = text.length() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int end = ends.isBoundary(middle) ? middle : ends.preceding(middle);
            if (end > 0 && measure.width(shortened(text, end), font) <= width) {
                fits = Math.max(fits, end);
                low = middle + 1;
            } else if (end <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return fits == 0 ? "" : shortened(text, fits);
    }

    private static String shortened(String text, int end) {
        return text.substring(0, end).stripTrailing() + SIGN;
    }
}
