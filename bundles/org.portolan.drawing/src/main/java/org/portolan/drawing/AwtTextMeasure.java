/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.awt.font.FontRenderContext;

/** Measures with AWT's fonts at fractional precision, as {@link AwtPainter} paints. Needs no display. */
public final class AwtTextMeasure implements TextMeasure {
    private final AwtFonts fonts;
    private final FontRenderContext context = new FontRenderContext(null, true, true);

    public AwtTextMeasure(AwtFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public double width(String text, FontRole font) {
        return text.isEmpty() ? 0 : fonts.font(font).getStringBounds(text, context).getWidth();
    }

    @Override
    public double ascent(FontRole font) {
        return Math.ceil(fonts.font(font).getLineMetrics("Hg", context).getAscent());
    }

    @Override
    public double descent(FontRole font) {
        return Math.ceil(fonts.font(font).getLineMetrics("Hg", context).getDescent());
    }
}
