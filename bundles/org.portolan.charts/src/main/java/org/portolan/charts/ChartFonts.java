/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.portolan.fonts.DejaVu;

/** The fonts of charts: those that are shipped, so that charts look the same everywhere and a PDF can embed them. */
public final class ChartFonts {

    private static final Font REGULAR = load(DejaVu.SANS);
    private static final Font BOLD = load(DejaVu.SANS_BOLD);

    private ChartFonts() {
    }

    /** Upright text of a size in chart units. */
    public static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    /** Bold text of a size in chart units. Says that it is bold, by which PDF writers choose the face to embed. */
    public static Font bold(float size) {
        return BOLD.deriveFont(Font.BOLD, size);
    }

    private static Font load(DejaVu face) {
        try (var in = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + face + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + face, e);
        }
    }
}
