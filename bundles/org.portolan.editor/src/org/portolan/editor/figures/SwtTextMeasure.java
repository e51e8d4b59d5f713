/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.portolan.drawing.FontRole;
import org.portolan.drawing.TextMeasure;

/** Measures text as SWT paints it. */
final class SwtTextMeasure implements TextMeasure {
    private final Device device;
    private final ChartFonts fonts;
    private final Map<FontRole, FontMetrics> metrics = new EnumMap<>(FontRole.class);

    SwtTextMeasure(Device device, ChartFonts fonts) {
        this.device = device;
        this.fonts = fonts;
        var gc = new GC(device);
        try {
            for (var role : FontRole.values()) {
                gc.setFont(fonts.of(role));
                metrics.put(role, gc.getFontMetrics());
            }
        } finally {
            gc.dispose();
        }
    }

    @Override
    public double width(String text, FontRole font) {
        if (text.isEmpty()) {
            return 0;
        }
        var gc = new GC(device);
        try {
            gc.setFont(fonts.of(font));
            return gc.stringExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    @Override
    public double ascent(FontRole font) {
        return metrics.get(font).getAscent() + metrics.get(font).getLeading();
    }

    @Override
    public double descent(FontRole font) {
        return metrics.get(font).getDescent();
    }
}
