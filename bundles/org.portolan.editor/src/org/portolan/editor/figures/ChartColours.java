/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.portolan.drawing.Ink;
import org.portolan.drawing.Palette;

/** A palette's colours for SWT. Such colours hold no resources and need no display. */
public final class ChartColours {
    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

    public ChartColours(Palette palette) {
        for (var ink : Ink.values()) {
            var rgb = palette.colour(ink);
            colours.put(ink, new Color(rgb.red(), rgb.green(), rgb.blue()));
        }
    }

    public Color of(Ink ink) {
        return colours.get(ink);
    }
}
