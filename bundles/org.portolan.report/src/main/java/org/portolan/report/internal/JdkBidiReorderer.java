/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.internal;

import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Writes a run from right to left: reversed, with brackets mirrored and marks kept behind their letters. Arabic letters
 * are not joined, for the JDK has no table of their shapes.
 */
public final class JdkBidiReorderer implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>\u00ab\u00bb";

    @Override
    public String reorderRTLTextToLTR(String text) {
        var reversed = new StringBuilder(text.length());
        var end = text.length();
        while (end > 0) {
            var begin = clusterBegin(text, end);
            text.substring(begin, end).codePoints().map(JdkBidiReorderer::mirrored).forEach(reversed::appendCodePoint);
            end = begin;
        }
        return reversed.toString();
    }

    /** Begin of the letter with its marks that ends at a place. */
    private static int clusterBegin(String text, int end) {
        var begin = text.offsetByCodePoints(end, -1);
        while (begin > 0 && isMark(text.codePointAt(begin))) {
            begin = text.offsetByCodePoints(begin, -1);
        }
        return begin;
    }

    private static boolean isMark(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static int mirrored(int codePoint) {
        var place = BRACKETS.indexOf(codePoint);
        return place < 0 ? codePoint : BRACKETS.charAt(place ^ 1);
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
