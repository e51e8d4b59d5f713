/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** Every character is half as wide as the font is high, so that widths can be worked out on paper. */
final class BlockMeasure implements TextMeasure {
    @Override
    public double width(String text, FontRole font) {
        return text.codePointCount(0, text.length()) * font.size() / 2;
    }

    @Override
    public double ascent(FontRole font) {
        return Math.ceil(font.size());
    }

    @Override
    public double descent(FontRole font) {
        return Math.ceil(font.size() / 4);
    }
}
