/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.portolan.drawing.FontRole;

/**
 * The fonts of each text style on a device. They are never larger than what texts were measured with, so that these fit
 * their boxes. Whoever makes it disposes of it.
 */
public final class ChartFonts {
    /** Family that charts are measured and, where it is installed, painted in. */
    static final String FAMILY = "DejaVu Sans";

    private static final double POINTS_PER_INCH = 72;
    /** What 100 % is, on every platform: a diagram unit is a 96th of an inch. */
    private static final double UNITS_PER_INCH = 96;

    private final Map<FontRole, Font> fonts = new EnumMap<>(FontRole.class);

    public ChartFonts(Device device) {
        String family = device.getFontList(FAMILY, true).length > 0 ? FAMILY
                : device.getSystemFont().getFontData()[0].getName();
        for (var role : FontRole.values()) {
            int points = (int) Math.floor(role.size() * POINTS_PER_INCH / UNITS_PER_INCH);
            fonts.put(role, new Font(device, new FontData(family, points, role.bold() ? SWT.BOLD : SWT.NORMAL)));
        }
    }

    public Font of(FontRole role) {
        return fonts.get(role);
    }

    public void dispose() {
        fonts.values().forEach(Font::dispose);
    }
}
