/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number written as text, as workbooks have it that went through other programs: with thousands separators of some
 * country, a percent sign, blanks.
 *
 * @param value the number
 * @param dotGuessed whether a single dot before three digits was taken for a thousands separator
 */
record NumberText(BigDecimal value, boolean dotGuessed) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F'\\u2019]");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");
    private static final Pattern GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,])\\d{3}(\\1\\d{3})*");
    private static final int LONGEST = 40;

    /** The number, or nothing when the text is none. */
    static Optional<NumberText> parse(String text) {
        String plain = BLANKS.matcher(text).replaceAll("");
        if (plain.endsWith("%")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        boolean dots = plain.indexOf('.') >= 0;
        boolean commas = plain.indexOf(',') >= 0;
        if (dots && commas) {
            // the one that comes last is the decimal sign
            char thousands = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? ',' : '.';
            return decimal(plain.replace(String.valueOf(thousands), "").replace(',', '.'), false);
        }
        if ((dots || commas) && GROUPS.matcher(plain).matches()) {
            // RVTools' numbers are whole but for ratios, which are below ten thousand and have other numbers of digits
            boolean singleDot = dots && plain.indexOf('.') == plain.lastIndexOf('.');
            return decimal(plain.replaceAll("[.,]", ""), singleDot);
        }
        return decimal(plain.replace(',', '.'), false);
    }

    private static Optional<NumberText> decimal(String plain, boolean dotGuessed) {
        return PLAIN.matcher(plain).matches() ? Optional.of(new NumberText(new BigDecimal(plain), dotGuessed))
                : Optional.empty();
    }
}
