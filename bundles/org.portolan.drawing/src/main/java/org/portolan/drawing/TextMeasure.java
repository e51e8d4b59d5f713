/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/**
 * How much room text takes. The editor measures with the display's fonts, reports with AWT's, so that what is laid out
 * fits what is painted. Implementations return sizes in diagram units.
 */
public interface TextMeasure {

    /** Advance width of one line of text; 0 for the empty string. */
    double width(String text, FontRole font);

    /** Distance from the top of a line to its baseline. */
    double ascent(FontRole font);

    /** Distance from the baseline to the bottom of a line. */
    double descent(FontRole font);

    /** Height of one line. */
    default double lineHeight(FontRole font) {
        return ascent(font) + descent(font);
    }
}
