/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;

/** The AWT fonts of each text style. Immutable. */
public final class AwtFonts {
    private final Map<FontRole, Font> fonts = new EnumMap<>(FontRole.class);

    private AwtFonts(Font regular, Font bold) {
        for (var role : FontRole.values()) {
            fonts.put(role, (role.bold() ? bold : regular).deriveFont((float) role.size()));
        }
    }

    /**
     * Fonts made from two faces, such as those embedded in a PDF; their size does not matter.
     *
     * @param regular an upright face of normal weight
     * @param bold the same face in bold
     */
    public static AwtFonts of(Font regular, Font bold) {
        return new AwtFonts(regular, bold);
    }

    /** Fonts of the family if it is installed, else the JDK's sans serif family. */
    public static AwtFonts installed(String family) {
        var regular = new Font(family, Font.PLAIN, 12);
        // AWT answers an unknown family with "Dialog", which is no choice for a document
        String found = regular.getFamily().equalsIgnoreCase(family) ? family : Font.SANS_SERIF;
        return new AwtFonts(new Font(found, Font.PLAIN, 12), new Font(found, Font.BOLD, 12));
    }

    /** The font of a style in diagram units. */
    public Font font(FontRole role) {
        return fonts.get(role);
    }
}
