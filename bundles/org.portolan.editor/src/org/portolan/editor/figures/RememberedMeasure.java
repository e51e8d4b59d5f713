/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.portolan.drawing.FontRole;
import org.portolan.drawing.TextMeasure;

/** Remembers what was measured: a chart asks for the same names again and again. */
final class RememberedMeasure implements TextMeasure {
    private static final int MOST_REMEMBERED = 50_000;

    private final TextMeasure measure;
    private final Map<FontRole, Map<String, Double>> widths = new EnumMap<>(FontRole.class);
    private final Map<FontRole, Double> ascents = new EnumMap<>(FontRole.class);
    private final Map<FontRole, Double> descents = new EnumMap<>(FontRole.class);

    RememberedMeasure(TextMeasure measure) {
        this.measure = measure;
    }

    @Override
    public double width(String text, FontRole font) {
        var known = widths.computeIfAbsent(font, f -> new HashMap<>());
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, t -> measure.width(t, font));
    }

    @Override
    public double ascent(FontRole font) {
        return ascents.computeIfAbsent(font, measure::ascent);
    }

    @Override
    public double descent(FontRole font) {
        return descents.computeIfAbsent(font, measure::descent);
    }
}
