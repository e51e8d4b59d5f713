/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Text broken between words into lines that fit a width, as measured in its font.
 *
 * @param lines the lines; the last one ends in an ellipsis where not all fitted
 * @param isWhole whether nothing was left out
 */
record FittedText(List<String> lines, boolean isWhole) {

    private static final String ELLIPSIS = "\u2026";

    FittedText {
        lines = List.copyOf(lines);
    }

    /** The text in at most so many lines. */
    static FittedText of(String text, Font font, FontRenderContext context, double width, int mostLines) {
        if (text.isBlank()) {
            return new FittedText(List.of(), true);
        }
        var characters = new AttributedString(text, Map.of(TextAttribute.FONT, font)).getIterator();
        var breaks = new LineBreakMeasurer(characters, context);
        var lines = new ArrayList<String>();
        while (breaks.getPosition() < text.length()) {
            var begin = breaks.getPosition();
            if (lines.size() == mostLines - 1 && widthOf(text.substring(begin), font, context) > width) {
                lines.add(elided(text.substring(begin), font, context, width));
                return new FittedText(lines, false);
            }
            breaks.setPosition(breaks.nextOffset((float) Math.max(1, width)));
            lines.add(text.substring(begin, breaks.getPosition()).strip());
        }
        return new FittedText(lines, true);
    }

    /** How wide a line is. */
    static double widthOf(String line, Font font, FontRenderContext context) {
        return line.isEmpty() ? 0 : font.getStringBounds(line, context).getWidth();
    }

    private static String elided(String text, Font font, FontRenderContext context, double width) {
        var fitting = text.codePointCount(0, text.length());
        var line = ELLIPSIS;
        do {
            fitting--;
            line = text.substring(0, text.offsetByCodePoints(0, fitting)).stripTrailing() + ELLIPSIS;
        } while (fitting > 0 && widthOf(line, font, context) > width);
        return line;
    }
}
